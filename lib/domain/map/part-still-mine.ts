import { equal } from '../shared/equal'
import type { ArgumentMap, Relation } from './argument-map'
import type { Change, MapTable, RecordEdit } from './change'
import { fieldKey, fieldOf } from './text-fields'

type Fields = Record<string, unknown>
type Update = Extract<RecordEdit, { op: 'update' }>
type Removal = Extract<RecordEdit, { op: 'remove' }>

/** Fields that say one thing together: changed in part by somebody else, they are left whole. */
const TOGETHER: Partial<Record<string, readonly (readonly string[])[]>> = {
  claims: [
    ['paragraph', 'order', 'position'],
    ['noteDealtWith', 'noteAnswer'],
    ['text', 'deckText'],
  ],
}

/** Records come before what hangs on them: what becomes of a claim says whether its paragraph can go, and its relations. */
const TURN: Record<string, number> = { relations: 2, paragraphs: 1 }

/**
 * What of a step can be taken back or done again: every field that still has the value it had right after it was done.
 * A record that somebody else has changed, or put something into, is not removed; relations stay with the ends that are
 * left. `left`: names of what is passed over for that, as `fieldKey` makes them, or table and id of a record.
 */
export function partStillMine(map: ArgumentMap, change: Change): { change: Change; left: string[] } {
  const left: string[] = []
  /** Claims and paragraphs of which something was left. */
  const nodes = new Set<string>()
  const now = new Records(map)
  const pass = (keys: string[], id?: string) => {
    left.push(...keys)
    if (id !== undefined) nodes.add(id)
    return null
  }

  function decide(edit: RecordEdit): RecordEdit | null {
    if (edit.table === 'relations' && touches(edit, nodes, map)) return null
    if (edit.op === 'add') return now.has(edit.table, edit.record.id) ? null : withPlace(edit, now, change)
    return edit.op === 'remove' ? decideRemoval(edit) : decideUpdate(edit)
  }

  function decideRemoval(edit: Removal): Removal | null {
    const changed = changedSince(edit, now, change)
    return changed.length > 0 ? pass(changed, edit.record.id) : edit
  }

  function decideUpdate(edit: Update): Update | null {
    const record = now.read(edit)
    if (!record) return null
    const { part, keys } = unchangedFields(edit, record, homeless(edit, now, change))
    if (keys.length > 0) pass(keys, 'id' in edit && keys.some(isPlace) ? edit.id : undefined)
    return part
  }

  const kept = new Map<RecordEdit, RecordEdit>()
  const turns = [...change.edits].sort((a, b) => (TURN[a.table] ?? 0) - (TURN[b.table] ?? 0))
  for (const edit of turns) {
    const part = decide(edit)
    if (!part) continue
    kept.set(edit, part)
    now.apply(part)
  }
  return { change: { edits: change.edits.flatMap((edit) => kept.get(edit) ?? []) }, left }
}

const isPlace = (key: string) => /^paragraphs | paragraph$/.test(key)

/** The records of a map as the step leaves them so far. */
class Records {
  private readonly changed = new Map<string, Fields | null>()
  constructor(readonly map: ArgumentMap) {}

  get(table: MapTable, id: string): Fields | undefined {
    const changed = this.changed.get(`${table} ${id}`)
    if (changed !== undefined) return changed ?? undefined
    return (this.map[table] as { id: string }[]).find((record) => record.id === id)
  }

  has = (table: MapTable, id: string): boolean => this.get(table, id) !== undefined

  read(edit: Update): Fields | undefined {
    if ('id' in edit) return this.get(edit.table, edit.id)
    return edit.table === 'map' ? this.map : this.map[edit.table]
  }

  apply(edit: RecordEdit): void {
    if (edit.op === 'add') this.changed.set(`${edit.table} ${edit.record.id}`, edit.record)
    else if (edit.op === 'remove') this.changed.set(`${edit.table} ${edit.record.id}`, null)
    else if ('id' in edit)
      this.changed.set(`${edit.table} ${edit.id}`, { ...this.get(edit.table, edit.id), ...edit.to })
  }

  /** The claims of a paragraph. */
  inside = (paragraph: string): string[] =>
    this.map.claims.map((c) => c.id).filter((id) => this.get('claims', id)?.paragraph === paragraph)
}

/** `gone`: the paragraph that a claim would go back to, where that is no more. */
function unchangedFields(edit: Update, record: Fields, gone: string | null): { part: Update | null; keys: string[] } {
  const same = (field: string) => equal(record[field], edit.from[field]) && !(field === 'paragraph' && gone !== null)
  const units = TOGETHER[edit.table] ?? []
  const isLeft = (field: string) =>
    (units.find((unit) => unit.includes(field)) ?? [field]).some((one) => one in edit.to && !same(one))
  const names = Object.keys(edit.to)
  const free = names.filter((field) => !isLeft(field))
  const pick = (from: Fields) => Object.fromEntries(free.map((field) => [field, from[field] ?? null]))
  return {
    part: free.length > 0 ? { ...edit, from: pick(edit.from), to: pick(edit.to) } : null,
    keys: [
      ...(gone === null ? [] : [`paragraphs ${gone}`]),
      ...names.filter(isLeft).map((field) => fieldKey(fieldOf(edit, field))),
    ],
  }
}

/** The paragraph that a claim is to stand in, if there is none of that name. */
function homeless(edit: RecordEdit, now: Records, change: Change): string | null {
  if (edit.op === 'remove' || edit.table !== 'claims') return null
  const paragraph = edit.op === 'add' ? edit.record.paragraph : (edit.to.paragraph ?? null)
  if (typeof paragraph !== 'string' || now.has('paragraphs', paragraph)) return null
  const comes = change.edits.some((e) => e.op === 'add' && e.table === 'paragraphs' && e.record.id === paragraph)
  return comes ? null : paragraph
}

/** What somebody else has made of a record since, or hung on it: the reasons why it stays. */
function changedSince({ table, record }: Removal, now: Records, change: Change): string[] {
  const current = now.get(table, record.id)
  if (!current) return []
  const was = record as Fields
  const fields = [...new Set([...Object.keys(current), ...Object.keys(was)])]
  const own = fields.filter((f) => !equal(current[f], was[f])).map((field) => fieldKey({ table, id: record.id, field }))
  if (table !== 'claims' && table !== 'paragraphs') return own
  const filled = table === 'paragraphs' ? now.inside(record.id).map((id) => `claims ${id} paragraph`) : []
  const going = new Set(change.edits.flatMap((e) => (e.op === 'remove' && e.table === 'relations' ? e.record.id : [])))
  const ties = now.map.relations.filter((r) => (r.from === record.id || r.to === record.id) && !going.has(r.id))
  return [...own, ...filled, ...ties.map((r) => `relations ${r.id}`)]
}

function touches(edit: RecordEdit, nodes: ReadonlySet<string>, map: ArgumentMap): boolean {
  if (nodes.size === 0) return false
  const relation =
    edit.op === 'update' ? map.relations.find((r) => 'id' in edit && r.id === edit.id) : (edit.record as Relation)
  return relation !== undefined && (nodes.has(relation.from) || nodes.has(relation.to))
}

/** A claim whose paragraph somebody removed comes back to the tray, not into nothing. */
function withPlace(edit: Extract<RecordEdit, { op: 'add' }>, now: Records, change: Change): RecordEdit {
  if (edit.table !== 'claims' || homeless(edit, now, change) === null) return edit
  return { ...edit, record: { ...edit.record, paragraph: null, position: null } }
}
