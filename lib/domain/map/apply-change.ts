import { ANSWER, type ArgumentMap, type Relation } from './argument-map'
import type { Change, MapTable, RecordEdit } from './change'
import { isSupporting } from './relation-kind'
import { OpenMap } from './tables'

/**
 * The map after the change. Pure and total: an edit that no longer fits (its record is gone, its end was removed, it
 * would close a circle of supports) is skipped, the same way on every machine that sees the same order of changes.
 */
export function applyChange(map: ArgumentMap, change: Change): ArgumentMap {
  return foldChanges(map, [change])
}

/** The map after all the changes, in their order. */
export function foldChanges(map: ArgumentMap, changes: Iterable<Change>): ArgumentMap {
  const open = new OpenMap(map)
  for (const change of changes) for (const edit of change.edits) applyEdit(open, edit)
  return open.close()
}

function applyEdit(open: OpenMap, edit: RecordEdit): void {
  switch (edit.op) {
    case 'add':
      if (!isTaken(open, edit.table, edit.record.id) && fits(open, edit.table, edit.record))
        put(open, edit.table, edit.record)
      return
    case 'remove':
      if (open.read(edit.table).has(edit.record.id)) remove(open, edit.table, edit.record.id)
      return
    case 'update': {
      if (!('id' in edit)) {
        open.setSingle(edit.table, edit.to)
        return
      }
      const record = open.read(edit.table).get(edit.id)
      if (!record) return
      const next = { ...record, ...edit.to, id: record.id }
      if (fits(open, edit.table, next)) put(open, edit.table, next as never)
    }
  }
}

function put<T extends MapTable>(open: OpenMap, table: T, record: { id: string }): void {
  open.write(table).set(record.id, record as never)
}

/** Whether an id is in use: claims, paragraphs and the answer share one set of names, since relations point at any of them. */
function isTaken(open: OpenMap, table: MapTable, id: string): boolean {
  if (table !== 'claims' && table !== 'paragraphs') return open.read(table).has(id)
  return id === ANSWER || isNode(open, id)
}

/** Whether everything the record points at is there. */
function fits(open: OpenMap, table: MapTable, record: Record<string, unknown>): boolean {
  if (table === 'claims') return record.paragraph == null || open.read('paragraphs').has(record.paragraph as string)
  if (table !== 'relations') return true
  const relation = record as Relation
  if (relation.from === relation.to || !isNode(open, relation.from)) return false
  if (relation.to !== ANSWER && !isNode(open, relation.to)) return false
  return !isSupporting(relation.kind) || !closesCircle(open.read('relations').values(), relation)
}

const isNode = (open: OpenMap, id: string): boolean => open.read('claims').has(id) || open.read('paragraphs').has(id)

/** Whether a supporting relation would make a claim support itself, through others. */
export function closesCircle(relations: Iterable<Relation>, added: Pick<Relation, 'id' | 'from' | 'to'>): boolean {
  const next = new Map<string, string[]>()
  for (const r of relations) {
    if (r.id === added.id || !isSupporting(r.kind)) continue
    const to = next.get(r.from)
    if (to) to.push(r.to)
    else next.set(r.from, [r.to])
  }
  const seen = new Set<string>()
  const stack = [added.to]
  while (stack.length > 0) {
    const id = stack.pop()!
    if (id === added.from) return true
    if (seen.has(id)) continue
    seen.add(id)
    stack.push(...(next.get(id) ?? []))
  }
  return false
}

/** Removes a record and, where an author did not know of them, what would be left pointing at it. */
function remove(open: OpenMap, table: MapTable, id: string): void {
  open.write(table).delete(id)
  if (table === 'claims' || table === 'paragraphs') {
    for (const r of open.read('relations').values())
      if (r.from === id || r.to === id) open.write('relations').delete(r.id)
  }
  if (table === 'paragraphs') {
    for (const c of open.read('claims').values())
      if (c.paragraph === id) open.write('claims').set(c.id, { ...c, paragraph: null })
  }
}
