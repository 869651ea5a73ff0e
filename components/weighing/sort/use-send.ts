'use client'
import { useTools } from '@/components/session/use-map'
import { moveClaims } from '@/lib/domain/map/commands/move-claims'
import { sortClaims } from '@/lib/domain/map/commands/sort-claims'
import { newId } from '@/lib/sync/new-id'
import type { ShownColumn, SortBy } from './shown-column'

/** Sends cards to a column, all in one step. Those that lie there already stay as they are. True when something moved. */
export function useSend(by: SortBy, columns: ShownColumn[], done: () => void) {
  const { run, say } = useTools()
  return (cards: string[], to: string | null): boolean => {
    const there = new Set(columns.find((c) => c.id === to)?.claims.map((c) => c.id))
    const ids = cards.filter((id) => !there.has(id))
    if (ids.length === 0) {
      say(cards.length === 1 ? 'It is there already.' : 'They are there already.')
      done()
      return false
    }
    const moved =
      by === 'factor'
        ? run(sortClaims, { ids, factor: to })
        : run(moveClaims, { claims: ids.map((id) => ({ id, relationId: newId() })), paragraph: to })
    if (moved) done()
    return moved
  }
}
