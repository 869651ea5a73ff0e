import type { ArgumentMap } from './argument-map'
import type { MapTable, RecordOf } from './change'

/**
 * A map opened for many edits: each table is copied to an index the first time it is written, so that one edit costs
 * what it touches and a fold of thousands costs no more than its edits.
 */
export class OpenMap {
  private readonly opened: { [T in MapTable]?: Map<string, RecordOf<T>> } = {}
  private readonly reads: { [T in MapTable]?: Map<string, RecordOf<T>> } = {}

  constructor(private base: ArgumentMap) {}

  /** The table, for reading. */
  read<T extends MapTable>(table: T): ReadonlyMap<string, RecordOf<T>> {
    const open = this.opened[table] ?? this.reads[table]
    if (open) return open as Map<string, RecordOf<T>>
    const index = new Map((this.base[table] as RecordOf<T>[]).map((r) => [r.id, r]))
    ;(this.reads as Record<MapTable, unknown>)[table] = index
    return index
  }

  /** The table, for writing. */
  write<T extends MapTable>(table: T): Map<string, RecordOf<T>> {
    const index = this.read(table) as Map<string, RecordOf<T>>
    ;(this.opened as Record<MapTable, unknown>)[table] = index
    return index
  }

  single(part: 'question' | 'judgement'): Record<string, unknown> {
    return this.base[part]
  }

  setSingle(part: 'question' | 'judgement' | 'map', fields: Record<string, unknown>): void {
    this.base =
      part === 'map' ? { ...this.base, ...fields } : { ...this.base, [part]: { ...this.base[part], ...fields } }
  }

  close(): ArgumentMap {
    const map = { ...this.base }
    for (const table of Object.keys(this.opened) as MapTable[]) {
      ;(map as Record<MapTable, unknown>)[table] = [...this.opened[table]!.values()]
    }
    return map
  }
}
