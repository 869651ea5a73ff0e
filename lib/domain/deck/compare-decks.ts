import type { CardRecord, ClaimRecord, DeckTables } from './deck-tables'
import { type Matched, matchDecks, plain } from './match-decks'

/**
 * What notes that are read again say otherwise than the deck. `key`: to choose it by. `card`: the heading that it is under.
 * `deleted`: the student took it away before. `yours`: in the deck it has the student's own words.
 */
export type DeckDifference = { key: string; card: string } & (
  | { kind: 'new'; claim: ClaimRecord; deleted: boolean }
  | { kind: 'changed'; of: 'claims' | 'cards'; id: string; was: string; to: string; yours: boolean }
  | { kind: 'gone'; claim: ClaimRecord }
)

/** The two decks side by side, and all that they differ in. */
export type ComparedDecks = { kept: DeckTables; read: DeckTables; matched: Matched; differences: DeckDifference[] }

export function compareDecks(kept: DeckTables, read: DeckTables): ComparedDecks {
  const matched = matchDecks(kept, read)
  const found = new Set(matched.claims.values())
  const left = new Set(kept.left.map(({ text }) => plain(text)))
  const claims = new Map(kept.claims.map((claim) => [claim.id, claim]))
  const cards = new Map(kept.cards.map((card) => [card.id, card]))
  const heading = (deck: DeckTables, id: string) => deck.cards.find((card) => card.id === id)?.question ?? ''
  const differences = [
    ...read.cards.flatMap((card) => changedCard(card, cards.get(matched.cards.get(card.id) ?? ''))),
    ...read.claims.flatMap((claim): DeckDifference[] => {
      const there = claims.get(matched.claims.get(claim.id) ?? '')
      if (there) return changedClaim(claim, there, heading(kept, there.card))
      const deleted = left.has(plain(claim.text))
      return [{ kind: 'new', key: `new ${claim.id}`, card: heading(read, claim.card), claim, deleted }]
    }),
    ...kept.claims
      .filter((claim) => !claim.own && !found.has(claim.id))
      .map(
        (claim): DeckDifference => ({ kind: 'gone', key: `gone ${claim.id}`, card: heading(kept, claim.card), claim }),
      ),
  ]
  return { kept, read, matched, differences }
}

function changedCard({ question }: CardRecord, there: CardRecord | undefined): DeckDifference[] {
  if (!there || isSaid(question, there.question, there.sourceText)) return []
  const { id, question: was, sourceText } = there
  return [
    { kind: 'changed', key: `card ${id}`, card: was, of: 'cards', id, was, to: question, yours: sourceText != null },
  ]
}

function changedClaim({ text }: ClaimRecord, there: ClaimRecord, card: string): DeckDifference[] {
  if (isSaid(text, there.text, there.sourceText)) return []
  const { id, text: was, sourceText } = there
  return [{ kind: 'changed', key: `claim ${id}`, card, of: 'claims', id, was, to: text, yours: sourceText != null }]
}

/** Whether the notes say what they said before, or what the deck says. */
const isSaid = (now: string, text: string, source: string | null | undefined): boolean =>
  plain(now) === plain(source ?? text) || plain(now) === plain(text)

/** What is taken unless somebody says otherwise: nothing that would undo what the student did, and nothing goes. */
export const isTakenAtFirst = (difference: DeckDifference): boolean => {
  if (difference.kind === 'new') return !difference.deleted
  return difference.kind === 'changed' && !difference.yours
}
