'use client'
import { useState } from 'react'
import { useMap } from '@/components/session/use-map'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { factorsOf } from '@/lib/domain/map/factor-choices'
import { findParagraph, nameOfParagraph } from '@/lib/domain/map/read-map'
import { nothingYet } from '@/lib/domain/question/question-words'
import { factorColumns, paragraphColumns, type SortFilter } from '@/lib/domain/weighing/sort-columns'
import { digitAt, type ShownColumn, type SortBy } from './shown-column'
import { SortBar } from './sort-bar'
import { SortBoard } from './sort-board'

const NOTHING: SortFilter = { search: '', factor: null, offMap: false }

/** The claims as index cards in columns: under their factors, or in their paragraphs. Writes that and nothing else. */
export function CardSort() {
  const map = useMap((s) => s.map)
  const [by, sortBy] = useState<SortBy>('factor')
  const [filter, setFilter] = useState(NOTHING)
  if (map.claims.length === 0)
    return (
      <p className="mt-5 max-w-[34em] text-ink-2">
        No cards yet. Write claims on the map or in the outline, and sort them here.
      </p>
    )
  return (
    <div className="mt-4 grid gap-4 has-[>[data-hold-bar]]:in-data-[width=phone]:pb-9">
      <SortBar
        by={by}
        onBy={(next) => {
          sortBy(next)
          setFilter({ ...NOTHING, search: filter.search })
        }}
        filter={filter}
        onFilter={setFilter}
      />
      <SortBoard key={by} by={by} columns={shownColumns(map, by, filter)} />
    </div>
  )
}

function shownColumns(map: ArgumentMap, by: SortBy, filter: SortFilter): ShownColumn[] {
  if (by === 'factor') {
    const factors = factorsOf(map)
    const names = new Map(factors.map((f) => [f.id, f.name]))
    return factorColumns(map, factors, filter).map((column, i) => ({
      ...column,
      name: column.id === null ? nothingYet(map) : (names.get(column.id) ?? ''),
      factor: column.id,
      digit: digitAt(i),
    }))
  }
  return paragraphColumns(map, filter).map((column, i) => ({
    ...column,
    name: column.id === null ? 'Tray' : nameOfParagraph(map, column.id),
    factor: column.id === null ? null : (findParagraph(map, column.id)?.factor ?? null),
    digit: digitAt(i),
  }))
}
