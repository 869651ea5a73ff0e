import type { ClaimPlace, DeckChange, DeckEdit } from './deck-change'
import { type DeckRecord, type DeckTable, type DeckTables, nestedUnder } from './deck-tables'

type Fields = Record<string, unknown>

/** The deck after the change. Pure and total: an edit that no longer fits, since its record is gone, is passed over. */
export const applyDeckChange = (before: DeckTables, { edits }: DeckChange): DeckTables => edits.reduce(applied, before)

function applied(deck: DeckTables, edit: DeckEdit): DeckTables {
  switch (edit.op) {
    case 'add':
      return added(deck, edit.table, edit.record, edit.after)
    case 'remove':
      return removed(deck, edit.table, edit.record.id)
    case 'update':
      if (!('id' in edit)) return { ...deck, head: { ...deck.head, ...edit.to } }
      return updated(deck, edit.table, edit.id, edit.to)
    case 'move':
      return edit.table === 'cards' ? movedCard(deck, edit.id, edit.to) : movedClaim(deck, edit.id, edit.to)
  }
}

const fits = (deck: DeckTables, table: DeckTable, record: Fields): boolean =>
  table !== 'claims' || deck.cards.some(({ id }) => id === record.card)

/** A claim about a factor that is gone meanwhile is about none. */
function withKnown(deck: DeckTables, table: DeckTable, record: DeckRecord): DeckRecord {
  if (table !== 'claims') return record
  const known = (id: unknown) => (deck.factors.some((factor) => factor.id === id) ? id : null)
  return { ...record, factor: known(record.factor), secondFactor: known(record.secondFactor) } as DeckRecord
}

function added(deck: DeckTables, table: DeckTable, record: DeckRecord, after: string | null): DeckTables {
  const list = deck[table] as DeckRecord[]
  if (list.some(({ id }) => id === record.id) || !fits(deck, table, record)) return deck
  return { ...deck, [table]: placed(list, withKnown(deck, table, record), after) }
}

/** A list with the record right after the one of that name; first among its siblings without one. */
function placed<R extends DeckRecord>(list: R[], record: R, after: string | null): R[] {
  const siblings = list.findIndex(
    ({ card, under }) => card === record.card && (under ?? null) === (record.under ?? null),
  )
  const at = after === null ? siblings : list.findIndex(({ id }) => id === after) + 1
  const place = at < 0 || (after !== null && at === 0) ? list.length : at
  return [...list.slice(0, place), record, ...list.slice(place)]
}

function removed(deck: DeckTables, table: DeckTable, id: string): DeckTables {
  const without = <R extends { id: string }>(list: R[]) => list.filter((record) => record.id !== id)
  if (table === 'factors') {
    const claims = deck.claims.map((claim) => ({
      ...claim,
      factor: claim.factor === id ? null : claim.factor,
      secondFactor: claim.secondFactor === id ? null : claim.secondFactor,
    }))
    return { ...deck, factors: without(deck.factors), claims }
  }
  if (table === 'left') return { ...deck, left: without(deck.left) }
  if (table === 'cards')
    return { ...deck, cards: without(deck.cards), claims: deck.claims.filter(({ card }) => card !== id) }
  const gone = deck.claims.find((claim) => claim.id === id)
  // What was nested under it steps out to where it stood.
  const claims = without(deck.claims).map((claim) =>
    claim.under === id ? { ...claim, under: gone?.under ?? null } : claim,
  )
  return { ...deck, claims }
}

function updated(deck: DeckTables, table: DeckTable, id: string, to: Fields): DeckTables {
  const list = (deck[table] as DeckRecord[]).map((record) => {
    const next = { ...record, ...to, id: record.id } as DeckRecord
    return record.id === id && fits(deck, table, next) ? withKnown(deck, table, next) : record
  })
  return { ...deck, [table]: list }
}

function movedCard(deck: DeckTables, id: string, after: string | null): DeckTables {
  const card = deck.cards.find((one) => one.id === id)
  if (!card || after === id) return deck
  const others = deck.cards.filter((one) => one.id !== id)
  return { ...deck, cards: placed(others, card, after) }
}

/** A claim goes with what is nested under it, and never under itself. */
function movedClaim(deck: DeckTables, id: string, { card, under, after }: ClaimPlace): DeckTables {
  const claim = deck.claims.find((one) => one.id === id)
  const along = new Set(nestedUnder(deck.claims, id).map((one) => one.id))
  const parent = under === null ? null : deck.claims.find((one) => one.id === under)
  const lost = parent === undefined || (parent !== null && parent.card !== card)
  if (!claim || !fits(deck, 'claims', { card }) || lost || under === id || along.has(under ?? '') || after === id)
    return deck
  const others = deck.claims.filter((one) => one.id !== id).map((one) => (along.has(one.id) ? { ...one, card } : one))
  return { ...deck, claims: placed(others, { ...claim, card, under }, after) }
}
