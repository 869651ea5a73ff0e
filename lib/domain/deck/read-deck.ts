import { LIMITS } from '../shared/limits'
import { refuse } from '../shared/result'
import type { DeckEdit } from './deck-change'
import type { CardRecord, ClaimRecord, DeckTables } from './deck-tables'

/** The refusal of one claim more than there is room for. */
export const tooManyClaims = () =>
  refuse('limit', `A deck holds at most ${LIMITS.claims} claims. Delete one first, or begin another deck.`)

/** The claims that are nested under the same one as this, in order. */
export const siblingsOf = (deck: DeckTables, { card, under }: Pick<ClaimRecord, 'card' | 'under'>): ClaimRecord[] =>
  deck.claims.filter((claim) => claim.card === card && claim.under === under)

/** The name of the record that this one follows; null where it is the first. */
export function before<R extends CardRecord | ClaimRecord>(list: R[], id: string): string | null {
  const at = list.findIndex((record) => record.id === id)
  return list[at - 1]?.id ?? null
}

/** The factor that most claims of a card have, the first of those that are even. */
export function factorOfCard({ claims }: DeckTables, card: string): string | null {
  const counts = new Map<string | null, number>()
  for (const claim of claims) if (claim.card === card) counts.set(claim.factor, (counts.get(claim.factor) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

/** What the notes that a claim was read from say. */
export const readFromText = (claim: ClaimRecord): string => claim.sourceText ?? claim.text

/** The edits that take one claim away, and remember it if it was read from notes. */
export const takenAway = (deck: DeckTables, claim: ClaimRecord): DeckEdit[] => [
  { op: 'remove', table: 'claims', record: claim, after: before(siblingsOf(deck, claim), claim.id) },
  ...(claim.own
    ? []
    : [{ op: 'add', table: 'left', record: { id: claim.id, text: readFromText(claim) }, after: null } as const]),
]
