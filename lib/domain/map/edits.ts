import { equal } from '../shared/equal'
import type { Change, MapTable, RecordEdit, RecordOf, Single } from './change'

export const add = <T extends MapTable>(table: T, record: RecordOf<T>): RecordEdit =>
  ({ op: 'add', table, record }) as RecordEdit

export const remove = <T extends MapTable>(table: T, record: RecordOf<T>): RecordEdit =>
  ({ op: 'remove', table, record }) as RecordEdit

/** The edit that sets these fields, without those that have the value already; none if all have. */
export function update<T extends MapTable>(table: T, record: RecordOf<T>, to: Partial<RecordOf<T>>): RecordEdit[] {
  const fields = changed(record, to)
  return fields ? [{ op: 'update', table, id: record.id, ...fields }] : []
}

export function updateSingle(table: Single, part: Record<string, unknown>, to: Record<string, unknown>): RecordEdit[] {
  const fields = changed(part, to)
  return fields ? [{ op: 'update', table, ...fields }] : []
}

function changed(was: Record<string, unknown>, to: Record<string, unknown>) {
  const names = Object.keys(to).filter((name) => to[name] !== undefined && !equal(was[name], to[name]))
  if (names.length === 0) return null
  const pick = (from: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]))
  return { from: pick(was), to: pick(to) }
}

export const changeOf = (...edits: RecordEdit[]): Change => ({ edits })
