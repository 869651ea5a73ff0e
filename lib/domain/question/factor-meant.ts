import type { Factor } from '../shared/factor'
import { isKin, stemOf } from '../shared/stem'

/** Words that say what kind of thing a factor is, and not which one. */
const SAYS_NO_FACTOR = new Set(
  'the a an and or of in on at to for from by with his her its their own this that role part use uses impact effect effects influence importance significance contribution cause causes reason reasons factor factors aspect aspects issue issues problem problems question nature existence state increase rise growth lack absence strength weakness weaknesses failure failures success successes actions action great main key major new old'.split(
    ' ',
  ),
)
/** A word that only says whose it is counts half: “Henry’s marriage” is rather Marriage than Henry. */
const POSSESSED = 0.5

type Word = { stem: string; counts: number }

/**
 * The factor of a deck that a named cause means: all telling words of one are words of the other, whatever their form.
 * Of several the one that has most in common with it; null where none has.
 */
export function factorMeant<F extends Factor>(named: string, factors: readonly F[]): F | null {
  const words = tellingWords(named)
  let best: { factor: F; shared: number } | null = null
  for (const factor of factors) {
    const shared = inCommon(words, tellingWords(factor.name))
    if (shared > (best?.shared ?? 0)) best = { factor, shared }
  }
  return best?.factor ?? null
}

/** How much two names have in common, 0 … 1; 0 where each has a telling word that the other lacks. */
function inCommon(a: Word[], b: Word[]): number {
  const within = (some: Word[], all: Word[]) => some.every(({ stem }) => all.some((w) => isKin(w.stem, stem)))
  if (a.length === 0 || b.length === 0 || !(within(a, b) || within(b, a))) return 0
  const [few, many] = within(b, a) ? [b, a] : [a, b]
  const sum = (words: Word[]) => words.reduce((total, { counts }) => total + counts, 0)
  const found = many.filter(({ stem }) => few.some((w) => isKin(w.stem, stem)))
  // “The kings” are not “Henry’s kingship”: of what is somebody's, only the same word is meant.
  const owned = many.some((word) => word.counts === POSSESSED && !found.includes(word))
  const same = few.every(({ stem }) => many.some((w) => w.stem === stem))
  return owned && !same ? 0 : sum(found) / sum(many)
}

/** The words of a name that tell it from others; all of them where none does (“Policy”). */
function tellingWords(name: string): Word[] {
  const words = [...name.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu)].map(([written]) => {
    const bare = written.toLowerCase().replace(/[’']s?$/u, '')
    return { bare, stem: stemOf(bare), counts: bare.length < written.length ? POSSESSED : 1 }
  })
  const telling = words.filter(({ bare }) => bare.length > 1 && !SAYS_NO_FACTOR.has(bare))
  return telling.length > 0 ? telling : words
}
