import { type Card, type Deck, DeckClaim } from '@/lib/domain/deck/deck'
import { guessRole } from '@/lib/domain/deck/guess-role'
import { tagFactor } from '@/lib/domain/deck/tag-factor'
import { BUILT_IN_FACTORS, type Factor } from '@/lib/domain/shared/factor'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { decodeText, straightenLines } from '../text/decode-text'
import { type Block, readBlocks } from './read-blocks'
import { readTag } from './read-tag'

/** The deck of a file of flashcards: a title line, headings, bullets. Refusals name the file, the line and the reason. */
export function parseFlashcards(bytes: Uint8Array, fileName: string): Result<Deck> {
  const text = decodeText(bytes, fileName)
  return text.ok ? parseFlashcardText(text.value, fileName) : text
}

/** The deck of flashcards as text, as they are pasted. `source` names them in a refusal. */
export function parseFlashcardText(text: string, source = 'Your cards'): Result<Deck> {
  if (text.length > LIMITS.deckBytes)
    return refuse('too-large', `${source}: this is too much text for one deck; at most 1 MB can be read.`)
  if (text.trim() === '')
    return refuse('empty', `${source}: there is nothing here yet. Paste a heading and some bullets.`)
  const { title, blocks } = readBlocks(straightenLines(text))
  const bullets = blocks.flatMap((b) => b.bullets)
  if (bullets.length === 0) {
    return refuse(
      'no-bullets',
      `${source}, line 1: no bullets were found. Begin each claim on a line of its own with a dash.`,
    )
  }
  if (bullets.length > LIMITS.claims) {
    return refuse(
      'limit',
      `${source}, line ${bullets[LIMITS.claims]!.line}: a deck holds at most ${LIMITS.claims} claims; this has ${bullets.length}.`,
    )
  }
  const long = [...bullets, ...blocks].find((b) => b.text.length > LIMITS.text)
  if (long) {
    return refuse(
      'too-long',
      `${source}, line ${long.line}: this text has ${long.text.length} characters; at most ${LIMITS.text} fit on a card.`,
    )
  }
  const cards = blocks.filter((b) => b.bullets.length > 0).map(cardOf)
  return ok({ title: title.slice(0, LIMITS.text), factors: factorsOf(cards), cards })
}

function cardOf(block: Block): Card {
  return {
    question: block.text,
    claims: block.bullets.map((bullet) => {
      const { text, factor, role } = readTag(bullet.text)
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
