import { equal } from '../shared/equal'
import type { DeckChange, DeckEdit } from './deck-change'
import type { DeckRecord, DeckTable, DeckTables } from './deck-tables'
import { takenAway } from './read-deck'

/**
 * Where a change would overwrite what its author never saw. `record`: what it is about, as it stands, null where it is
 * gone. `field`: null where the whole record would go.
 */
export type Crossing = {
  table: DeckTable | 'head'
  id: string | null
  field: string | null
  mine: unknown
  theirs: unknown
}

/** What of this change is about things that somebody else, or another window, has changed meanwhile. */
export const crossingsOf = (now: DeckTables, change: DeckChange): Crossing[] =>
  change.edits.flatMap((edit) => {
    if (edit.op === 'update') return crossedUpdate(now, edit)
    if (edit.op === 'remove') return crossedRemoval(now, edit, change)
    return edit.op === 'add' && edit.table === 'claims' ? crossedAddition(now, edit.record, change) : []
  })

type Update = Extract<DeckEdit, { op: 'update' }>
type Removal = Extract<DeckEdit, { op: 'add' | 'remove' }>

function crossedUpdate(now: DeckTables, edit: Update): Crossing[] {
  const [table, id] = 'id' in edit ? [edit.table, edit.id] : [edit.table, null]
  const record = 'id' in edit ? findRecord(now, edit.table, edit.id) : now.head
  return Object.keys(edit.to).flatMap((field) => {
    const [mine, theirs] = [edit.to[field], record?.[field]]
    const seen = record && (equal(theirs, edit.from[field]) || equal(theirs, mine))
    return seen ? [] : [{ table, id, field, mine, theirs: theirs ?? null }]
  })
}

/** A claim for a card that is gone meanwhile would be passed over, and its words with it. */
function crossedAddition(now: DeckTables, { id, card, text }: DeckRecord<'claims'>, { edits }: DeckChange): Crossing[] {
  const comes = edits.some((edit) => edit.op === 'add' && edit.table === 'cards' && edit.record.id === card)
  if (comes || now.cards.some((one) => one.id === card)) return []
  return [{ table: 'claims', id, field: 'text', mine: text, theirs: null }]
}

/** Words that were changed since, and claims that came since onto a card that goes, are not to go with it unseen. */
function crossedRemoval(now: DeckTables, { table, record }: Removal, { edits }: DeckChange): Crossing[] {
  const there = findRecord(now, table, record.id)
  if (!there) return []
  const goes = new Set(edits.flatMap((edit) => (edit.op === 'remove' ? [edit.record.id] : [])))
  const unseen = table === 'cards' ? now.claims.find(({ card, id }) => card === record.id && !goes.has(id)) : undefined
  const words = wordsOf(there)
  if (words === wordsOf(record) && equal(there.notes, record.notes) && !unseen) return []
  return [{ table, id: record.id, field: null, mine: null, theirs: unseen?.text ?? words }]
}

/**
 * The same change knowing what stands now, to be put over it by hand. `seen`: the deck as its author has it; what is
 * gone by now is written again.
 */
export function changeOver(now: DeckTables, seen: DeckTables, { edits }: DeckChange): DeckChange {
  const goes = new Set(edits.flatMap((edit) => (edit.op === 'remove' ? [edit.record.id] : [])))
  const over = (edit: DeckEdit): Over => {
    if (edit.op === 'update') return updateOver(now, seen, edit)
    if (edit.op === 'add' && edit.table === 'claims')
      return { back: cardAgain(now, seen, edit.record.card), edits: [overAdded(now, edit)] }
    const unseen = edit.op === 'remove' && edit.table === 'cards' ? unseenOn(now, edit.record.id, goes) : []
    return { back: [], edits: [...unseen, overAdded(now, edit)] }
  }
  const all = edits.map(over)
  const back = new Map(all.flatMap((one) => one.back).map((edit) => [edit.record.id, edit]))
  return { edits: [...back.values(), ...all.flatMap((one) => one.edits)] }
}

/** One edit, and what has to be written again before it. */
type Over = { back: Removal[]; edits: DeckEdit[] }

function updateOver(now: DeckTables, seen: DeckTables, edit: Update): Over {
  if (!('id' in edit)) return { back: [], edits: [{ ...edit, from: fieldsIn(now.head, edit.to) }] }
  const record = findRecord(now, edit.table, edit.id)
  return record
    ? { back: [], edits: [{ ...edit, from: fieldsIn(record, edit.to) }] }
    : { back: writtenAgain(now, seen, edit.table, edit.id), edits: [] }
}

const overAdded = (now: DeckTables, edit: DeckEdit): DeckEdit =>
  edit.op === 'remove'
    ? ({ ...edit, record: findRecord(now, edit.table, edit.record.id) ?? edit.record } as DeckEdit)
    : edit

/** What came onto a card since goes with it. */
const unseenOn = (now: DeckTables, card: string, goes: ReadonlySet<string>): DeckEdit[] =>
  now.claims.filter((claim) => claim.card === card && !goes.has(claim.id)).flatMap((claim) => takenAway(now, claim))

const cardAgain = (now: DeckTables, seen: DeckTables, id: string): Removal[] =>
  now.cards.some((one) => one.id === id)
    ? []
    : seen.cards.filter((one) => one.id === id).map((record) => ({ op: 'add', table: 'cards', record, after: null }))

function writtenAgain(now: DeckTables, seen: DeckTables, table: DeckTable, id: string): Removal[] {
  const record = findRecord(seen, table, id)
  if (!record) return []
  const add = (where: DeckTable, one: DeckRecord) => ({ op: 'add', table: where, record: one, after: null }) as Removal
  if (table !== 'claims') return [add(table, record)]
  const card = seen.cards.find((one) => one.id === record.card)
  const stands = now.cards.some((one) => one.id === record.card)
  const under = now.claims.some((one) => one.id === record.under) ? record.under : null
  return [...(card && !stands ? [add('cards', card)] : []), add('claims', { ...record, under } as DeckRecord)]
}

const fieldsIn = (record: Record<string, unknown>, to: object) =>
  Object.fromEntries(Object.keys(to).map((field) => [field, record[field] ?? null]))

const findRecord = (deck: DeckTables, table: DeckTable, id: string): DeckRecord | undefined =>
  (deck[table] as DeckRecord[]).find((record) => record.id === id)

/** What a record says to its reader. */
const wordsOf = (record: DeckRecord): string => String(record.text ?? record.question ?? record.name)
