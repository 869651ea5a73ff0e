import * as z from 'zod'
import { equal } from '../shared/equal'
import { fieldsOf } from '../shared/fields-of'
import { Id } from '../shared/id'
import { turnedRound } from '../shared/turned-round'
import { DECK_RECORDS, DeckHead, type DeckRecord, type DeckTable } from './deck-tables'

type Fields = Record<string, unknown>

/** Where a claim stands: on which card, nested under which claim, after which of those nested there. */
export type ClaimPlace = { card: string; under: string | null; after: string | null }

/**
 * One edit of a deck. `after`: the record that it follows, among cards, or among the claims nested under the same one;
 * null: it comes first. `from` holds what the author saw: it can be reversed, and nobody is overwritten in silence.
 */
export type DeckEdit =
  | { [T in DeckTable]: { op: 'add' | 'remove'; table: T; record: DeckRecord<T>; after: string | null } }[DeckTable]
  | { op: 'update'; table: DeckTable; id: string; from: Fields; to: Fields }
  | { op: 'update'; table: 'head'; from: Fields; to: Fields }
  | { op: 'move'; table: 'cards'; id: string; from: string | null; to: string | null }
  | { op: 'move'; table: 'claims'; id: string; from: ClaimPlace; to: ClaimPlace }

/** An edit of one deck, as data: applied at once here, sent, applied there, reversed. */
export type DeckChange = { edits: DeckEdit[] }

const After = Id.nullable()
const Place = z.object({ card: Id, under: Id.nullable(), after: After })
const Seen = z.record(z.string(), z.unknown())
const recordEdits = (Object.keys(DECK_RECORDS) as DeckTable[]).flatMap((table) => [
  z.object({ op: z.enum(['add', 'remove']), table: z.literal(table), record: DECK_RECORDS[table], after: After }),
  z.object({
    op: z.literal('update'),
    table: z.literal(table),
    id: Id,
    from: Seen,
    to: fieldsOf(DECK_RECORDS[table], ['id']),
  }),
])

/** Parses a change from outside. */
export const DeckChange = z.object({
  edits: z
    .array(
      z.union([
        ...recordEdits,
        z.object({ op: z.literal('update'), table: z.literal('head'), from: Seen, to: fieldsOf(DeckHead, []) }),
        z.object({ op: z.literal('move'), table: z.literal('cards'), id: Id, from: After, to: After }),
        z.object({ op: z.literal('move'), table: z.literal('claims'), id: Id, from: Place, to: Place }),
      ]),
    )
    .max(2_000),
}) as unknown as z.ZodType<DeckChange>

/** The change that takes this one back: its edits in the opposite order, each turned round. */
export function reverseDeckChange({ edits }: DeckChange): DeckChange {
  return { edits: edits.map(turnedRound).reverse() }
}

/** Two changes as one. What both set is set once, from what the first saw to what the second made of it. */
export function thenChange(first: DeckChange, second: DeckChange): DeckChange {
  const edits = [...first.edits]
  for (const edit of second.edits) {
    const at = edit.op === 'update' ? edits.findLastIndex((before) => isAbout(before, edit)) : -1
    const one = edits[at]
    if (edit.op !== 'update' || one?.op !== 'update') edits.push(edit)
    else edits[at] = { ...one, from: { ...edit.from, ...one.from }, to: { ...one.to, ...edit.to } }
  }
  return { edits }
}

const isAbout = (one: DeckEdit, { table, ...edit }: Extract<DeckEdit, { op: 'update' }>): boolean =>
  one.table === table && ('id' in one ? one.id : null) === ('id' in edit ? edit.id : null)

export const deckChange = (...edits: DeckEdit[]): DeckChange => ({ edits })

/** The edit that sets these fields, without those that have the value already; none if all have. */
export function setFields<T extends DeckTable>(
  table: T,
  record: DeckRecord<T>,
  to: Partial<DeckRecord<T>>,
): DeckEdit[] {
  const fields = changed(record, to)
  return fields ? [{ op: 'update', table, id: record.id, ...fields }] : []
}

export function setHead(head: DeckHead, to: Partial<DeckHead>): DeckEdit[] {
  const fields = changed(head, to)
  return fields ? [{ op: 'update', table: 'head', ...fields }] : []
}

function changed(was: Fields, to: Fields): { from: Fields; to: Fields } | null {
  const names = Object.keys(to).filter((name) => to[name] !== undefined && !equal(was[name], to[name]))
  const pick = (of: Fields) => Object.fromEntries(names.map((name) => [name, of[name] ?? null]))
  return names.length === 0 ? null : { from: pick(was), to: pick(to) }
}
