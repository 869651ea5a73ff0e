import { equal } from '../shared/equal'
import type { ArgumentMap } from './argument-map'
import { type Change, FIXED_FIELDS, type MapTable, type RecordEdit, SINGLES, type Single, TABLES } from './change'

/**
 * The change that turns one map into another, in an order in which every edit fits at its turn: relations leave first
 * and come last, records come before what points at them, and leave after it.
 */
export function diffMaps(before: ArgumentMap, after: ArgumentMap): Change {
  const edits: Record<'unlink' | 'add' | 'update' | 'remove' | 'link', RecordEdit[]> = {
    unlink: [],
    add: [],
    update: [],
    remove: [],
    link: [],
  }
  for (const table of TABLES) {
    const links = table === 'relations'
    const { removed, added, updated } = diffTable(table, before, after)
    edits[links ? 'unlink' : 'remove'].push(...removed)
    edits[links ? 'link' : 'add'].push(...added)
    edits.update.push(...updated)
  }
  for (const single of Object.keys(SINGLES) as Single[]) {
    const fields = updateOf(fieldsOf(before, single), fieldsOf(after, single))
    edits.update.push(...fields.map((u) => ({ op: 'update', table: single, ...u }) as RecordEdit))
  }
  return { edits: [...edits.unlink, ...edits.add, ...edits.update, ...edits.remove, ...edits.link] }
}

function diffTable(table: MapTable, before: ArgumentMap, after: ArgumentMap) {
  const old = new Map<string, Record<string, unknown>>(before[table].map((r) => [r.id, r]))
  const now = new Map<string, Record<string, unknown>>(after[table].map((r) => [r.id, r]))
  const isRewired = (id: string) =>
    table === 'relations' && ENDS.some((end) => old.get(id)?.[end] !== now.get(id)?.[end])
  const stays = (id: string) => old.has(id) && now.has(id) && !isRewired(id)
  const removed = [...old].flatMap(([id, record]) => (stays(id) ? [] : [{ op: 'remove', table, record } as RecordEdit]))
  const added = [...now].flatMap(([id, record]) => (stays(id) ? [] : [{ op: 'add', table, record } as RecordEdit]))
  const updated = [...now].flatMap(([id, record]) => {
    const fields = stays(id) ? updateOf(old.get(id)!, record) : []
    return fields.map((u) => ({ op: 'update', table, id, ...u }) as RecordEdit)
  })
  return { removed, added, updated }
}

/** A relation with another end or kind is another relation: changed in place it might close a circle half-way. */
const ENDS = ['from', 'to', 'kind']

const fieldsOf = (map: ArgumentMap, single: Single): Record<string, unknown> =>
  single === 'map' ? Object.fromEntries(Object.entries(map).filter(([name]) => !FIXED_FIELDS.has(name))) : map[single]

function updateOf(was: Record<string, unknown>, now: Record<string, unknown>) {
  if (was === now) return []
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((name) => !equal(was[name], now[name]))
  if (names.length === 0) return []
  const pick = (from: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]))
  return [{ from: pick(was), to: pick(now) }]
}
