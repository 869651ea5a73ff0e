import { capital } from '@/lib/domain/shared/words'
import type { NotUsed } from '../cards/not-used'
import { countedLosses, type Label, type Loss, type PlainCard } from '../cards/read-cards'
import { addLeft, htmlText } from '../html/html-text'
import { cardsOfPairs, type Pair } from '../pairs/cards-of-pairs'
import { claimsOfAnswer, placeUnder } from '../pairs/claims-of-answer'

/** A note as Anki keeps it: its fields, in HTML or not, its tags and the deck of its cards, `A::B::C`. */
export type AnkiNote = { fields: string[]; tags: string[]; deck: string | null; line: number }

/** A cloze: `{{c1::what is hidden::a hint}}`. Within it another may stand. */
const CLOZE = /\{\{c\d{1,3}::((?:(?!\{\{c\d|\}\}|::)[\s\S])*)(?:::((?:(?!\{\{c\d|\}\})[\s\S])*))?\}\}/g
/** Where the back of a card begins that repeats its front. */
const ANSWER = /^[\s\S]*<hr\s+id=["']?answer["']?\s*\/?>/i
const MATHS = /\[\$+\]|\[\/\$+\]|\[\/?latex\]|\\[([]|\\[)\]]/g

/** What a card of sentences with gaps is called where nothing groups them: no factor. */
const GAPS = 'Key facts'

/** The cards of notes, each by its first field that says something and the others; of a cloze the whole sentence is the claim. */
export function cardsOfNotes(
  notes: AnkiNote[],
  html: boolean,
): { cards: PlainCard[]; notUsed: NotUsed[]; lost: Loss[] } {
  const left = { pictures: 0, sounds: 0, videos: 0, scripts: 0 }
  let hints = 0
  const words = (field: string): string => {
    if (!html) return field
    const below = field.replace(ANSWER, '')
    const read = htmlText(below.trim() === '' ? field : below)
    addLeft(left, read.left)
    return read.text.replace(MATHS, '')
  }
  const uncovered = (field: string): string => {
    let text = field
    for (let round = 0; round < 4 && text.includes('{{c'); round++)
      text = text.replace(CLOZE, (_, hidden: string, hint?: string) => {
        if (hint) hints += 1
        return hidden
      })
    return text
  }
  const common = commonDecks(notes)
  const clozes = new Map<string, PlainCard>()
  const pairs: Pair[] = []
  for (const note of notes) {
    const labels = labelsOf(note, common)
    const fields = note.fields.map(words)
    if (fields.some((field) => /\{\{c\d{1,3}::/.test(field))) {
      const heading = capital(labels[0]?.name.replace(/[_-]+/g, ' ') ?? '')
      const card = clozes.get(heading) ?? { text: heading, line: note.line, claims: [], labels }
      clozes.set(heading, card)
      card.claims.push(...clozeClaims(fields.map(uncovered), note.line, card.claims.length))
    } else pairs.push(pairOf(fields, note.line, labels))
  }
  const { cards, notUsed } = cardsOfPairs(pairs)
  const named = [...clozes.values()].map((card) => ({ ...card, text: card.text || GAPS }))
  return {
    cards: [...cards, ...named].filter(({ claims }) => claims.length > 0).sort((a, b) => a.line - b.line),
    notUsed,
    lost: countedLosses({ ...left, 'hints of gaps': hints }),
  }
}

/** The sentence with its gaps filled, and under it what stands in the other fields. */
function clozeClaims([sentence = '', ...others]: string[], line: number, before: number): PlainCard['claims'] {
  const claims = placeUnder(claimsOfAnswer(sentence, line), null, before)
  const under = claims.length > 0 ? before : null
  const more = others.flatMap((field) => claimsOfAnswer(field, line))
  return [...claims, ...placeUnder(more, under, before + claims.length)]
}

function pairOf(fields: string[], line: number, labels: Label[]): Pair {
  const saying = fields.filter((field) => /[\p{L}\p{N}]/u.test(field))
  const [front = '', ...backs] = saying
  return { front: front.replace(/^\s*- /gm, ''), back: backs.join('\n'), line, labels }
}

/** The parts of a deck's name that all notes share say what the whole is about, and group nothing. */
function commonDecks(notes: AnkiNote[]): Set<string> {
  const decks = new Set(notes.map(({ deck }) => deck ?? ''))
  return decks.size < 2 ? new Set([...decks].flatMap((deck) => deck.split('::'))) : new Set()
}

/** Tags before decks, of each the last part of its path: `History::Causes` is about causes. */
function labelsOf({ tags, deck }: AnkiNote, common: Set<string>): Label[] {
  const last = (path: string) => path.split('::').at(-1)?.trim() ?? ''
  const labels: Label[] = tags.map((tag) => ({ name: last(tag), from: 'tag' }))
  labels.push({ name: last(deck ?? ''), from: 'deck' })
  return labels.filter(({ name }) => name !== '' && !common.has(name))
}

/** What the notes are about as a whole: the deck that all of them are in, with how many decks that is in. */
export function titleOfNotes(notes: AnkiNote[]): { title: string | null; lost: Loss[] } {
  const decks = [...new Set(notes.flatMap(({ deck }) => (deck ? [deck] : [])))]
  const [first = ''] = decks
  const shared = first.split('::').filter((part, i) => decks.every((deck) => deck.split('::')[i] === part))
  const title = shared.at(-1)?.trim() ?? ''
  return {
    title: title === '' || title === 'Default' ? null : title,
    lost: countedLosses({ 'names of decks around it': Math.max(0, shared.length - 1) }),
  }
}
