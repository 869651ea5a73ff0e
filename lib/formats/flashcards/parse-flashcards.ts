import { type Card, type Deck, DeckClaim } from '@/lib/domain/deck/deck'
import { guessRole } from '@/lib/domain/deck/guess-role'
import { tagFactor } from '@/lib/domain/deck/tag-factor'
import { BUILT_IN_FACTORS, type Factor } from '@/lib/domain/shared/factor'
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
  const cards = blocks.map(cardOf)
  return ok({ deck: { title: title.text, factors: factorsOf(cards), cards }, notUsed })
}

function cardOf(block: Block): Card {
  return {
    question: block.text,
    claims: block.claims.map((claim) => {
      const { text, factor, role } = readTag(claim.text)
      const guessed = tagFactor(block.text, text)
      return DeckClaim.parse({
        text,
        factor: factor?.id ?? guessed.factor,
        taggedFrom: factor ? 'tag' : guessed.taggedFrom,
        role: role ?? guessRole(text, block.text).role,
        ...(factor ? { factorName: factor.name } : {}),
      })
    }),
  }
}

/** The six built-in factors, and the deck's own where its tags name others. */
function factorsOf(cards: Card[]): Factor[] {
  const factors: Factor[] = BUILT_IN_FACTORS.map((f) => ({ ...f }))
  for (const claim of cards.flatMap((c) => c.claims)) {
    const { factorName } = claim
    delete claim.factorName
    if (claim.factor !== null && !factors.some((f) => f.id === claim.factor))
      factors.push({ id: claim.factor, name: String(factorName) })
  }
  return factors
}
