import { type Deck, DeckClaim } from '@/lib/domain/deck/deck'
import { factorsOfCards } from '@/lib/domain/deck/factors-of-cards'
import { guessRole, placeOf } from '@/lib/domain/deck/guess-role'
import { tagClaim } from '@/lib/domain/deck/tag-claim'
import type { Factor } from '@/lib/domain/shared/factor'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { decodeText } from '../text/decode-text'
import { looksLike } from './looks-like'
import type { NotUsed } from './not-used'
import { type Block, readNotes } from './read-notes'
import { readTag } from './read-tag'

/** A deck, and the lines of its text that are on none of its cards. */
export type ReadDeck = { deck: Deck; notUsed: NotUsed[] }

/** The deck of a file of flashcards: a title line, headings, bullets. Refusals name the file, the line and the reason. */
export function parseFlashcards(bytes: Uint8Array, fileName: string): Result<ReadDeck> {
  const text = decodeText(bytes, fileName)
  return text.ok ? parseFlashcardText(text.value, fileName) : text
}

/** The deck of flashcards as text, as they are pasted. `source` names them in a refusal. */
export function parseFlashcardText(text: string, source = 'Your cards'): Result<ReadDeck> {
  if (text.length > LIMITS.deckBytes)
    return refuse('too-large', `${source}: this is too much text for one deck; at most 1 MB can be read.`)
  const notes = readNotes(text)
  const { title, blocks, notUsed } = notes
  const claims = blocks.flatMap((block) => block.claims)
  if (claims.length === 0 && notUsed.length === 0 && !/[\p{L}\p{N}]/u.test(text))
    return refuse('empty', `${source}: there is nothing here yet. Paste a heading and some bullets.`)
  const look = looksLike(text, notes)
  if (look) return refuse('no-bullets', `${source}: ${look.charAt(0).toLowerCase()}${look.slice(1)}`)
  const tooMany = claims[LIMITS.claims]
  if (tooMany) {
    return refuse(
      'limit',
      `${source}, line ${tooMany.line}: a deck holds at most ${LIMITS.claims} claims; this has ${claims.length}.`,
    )
  }
  const long = [title, ...blocks, ...claims].find((words) => words.text.length > LIMITS.text)
  if (long) {
    return refuse(
      'too-long',
      `${source}, line ${long.line}: this text has ${long.text.length} characters; at most ${LIMITS.text} fit on a card.`,
    )
  }
  return ok({ deck: deckOf(title.text, blocks), notUsed })
}

/** Cards with their claims tagged: by a tag in the text, else by the card's heading, else by the claim's own words. */
function deckOf(title: string, blocks: Block[]): Deck {
  const heads = factorsOfCards(
    title,
    blocks.map(({ text, claims }) => ({ question: text, claims })),
  )
  const read = blocks.map((block) => block.claims.map(({ text, under }) => ({ ...readTag(text), under })))
  const factors = distinct([...heads, ...read.flatMap((claims) => claims.map((claim) => claim.factor))])
  const cards = blocks.map(({ text: question }, i) => ({
    question,
    claims: (read[i] ?? []).map(({ text, factor: tag, role, under }, at, all) =>
      DeckClaim.parse({
        text,
        under,
        ...tagClaim(text, tag, heads[i] ?? null, factors),
        role: role ?? guessRole(text, placeOf(question, all, at)).role,
      }),
    ),
  }))
  return { title, factors, cards }
}

const distinct = (factors: (Factor | null)[]): Factor[] => [
  ...new Map(factors.flatMap((factor) => (factor ? [[factor.id, factor]] : []))).values(),
]
