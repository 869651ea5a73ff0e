import type { Factor } from '../../shared/factor'
import type { Look } from '../../shared/factor-look'
import { LIMITS } from '../../shared/limits'
import { withLook } from '../../shared/looks-of'
import { ok, type Result, refuse } from '../../shared/result'
import { type DeckChange, deckChange, setFields } from '../deck-change'
import type { DeckTables } from '../deck-tables'
import { factorNamed } from '../factor-of-heading'

/** A factor of one's own, and its id: one by that name that is there already, or a new one. */
export function addDeckFactor({ factors }: DeckTables, name: string): Result<{ id: string; change: DeckChange }> {
  const named = factorNamed(name.trim())
  // By its name: one that was given another name since keeps its id.
  const there = factors.find((one) => one.name.toLowerCase() === named.name.toLowerCase())
  if (there) return ok({ id: there.id, change: deckChange() })
  if (factors.length >= LIMITS.factors)
    return refuse('limit', `A deck holds at most ${LIMITS.factors} factors. Merge two first.`)
  let id = named.id
  for (let i = 2; factors.some((one) => one.id === id); i++) id = `${named.id}-${i}`
  const record = withLook({ ...named, id }, factors)
  return ok({
    id: record.id,
    change: deckChange({ op: 'add', table: 'factors', record, after: factors.at(-1)?.id ?? null }),
  })
}

export const editDeckFactor = (factor: Factor, to: { name?: string } & Partial<Look>): DeckChange =>
  deckChange(
    ...setFields('factors', factor, to.name === undefined ? to : { ...to, name: to.name.trim() || factor.name }),
  )

/** Makes one factor of two: whatever was about the first is about the second. */
export function mergeDeckFactor(deck: DeckTables, factor: Factor, into: string): DeckChange {
  const at = deck.factors.findIndex(({ id }) => id === factor.id)
  return deckChange(
    ...deck.claims.flatMap((claim) => {
      const over = (id: string | null) => (id === factor.id ? into : id)
      const second = over(claim.secondFactor)
      const about = over(claim.factor)
      return setFields('claims', claim, { factor: about, secondFactor: second === about ? null : second })
    }),
    { op: 'remove', table: 'factors', record: factor, after: deck.factors[at - 1]?.id ?? null },
  )
}
