'use client'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { findClaim, findParagraph, paragraphsInOrder, parentOf } from '@/lib/domain/map/read-map'
import { useMap } from '../editor/map-context'

/** Which rows of the outline are folded. Kept while the page is open, whichever view is shown. */
export type OpenRows = {
  folded: ReadonlySet<string>
  fold(ids: readonly string[], folded: boolean): void
  /** Unfolds all that a row stands in, and the row itself if it is a paragraph. */
  reveal(id: string): void
}

const OpenRowsContext = createContext<OpenRows>({ folded: new Set(), fold: () => {}, reveal: () => {} })
export const useOpenRows = (): OpenRows => useContext(OpenRowsContext)

/** `one`: one paragraph at a time, as on a phone; opening another shuts it. */
export function KeepOpenRows({ one, children }: { one: boolean; children: ReactNode }) {
  const { map } = useMap()
  const [wanted, reveal] = useState<string | null>(null)
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        one
          ? paragraphsInOrder(map)
              .slice(1)
              .map((p) => p.id)
          : [],
      ),
  )
  const fold = useCallback(
    (ids: readonly string[], shut: boolean) =>
      setFolded((was) => {
        const next = new Set(was)
        if (one && !shut && ids.some((id) => findParagraph(map, id))) for (const p of map.paragraphs) next.add(p.id)
        for (const id of ids) shut ? next.add(id) : next.delete(id)
        return next.size === was.size && [...next].every((id) => was.has(id)) ? was : next
      }),
    [map, one],
  )
  useEffect(() => {
    // Asked for before the change is drawn, answered on the map after it: what was moved stands in its new place.
    if (wanted === null) return
    reveal(null)
    const around = standsIn(map, wanted)
    if (around.length > 0) fold(around, false)
  }, [wanted, map, fold])
  const value = useMemo(() => ({ folded, fold, reveal }), [folded, fold])
  return <OpenRowsContext value={value}>{children}</OpenRowsContext>
}

/** The rows that have to be open for a row to be seen. */
function standsIn(map: ArgumentMap, id: string): string[] {
  const claim = findClaim(map, id)
  const around: string[] = []
  for (let up = claim && parentOf(map, claim)?.claim; up; up = parentOf(map, up)?.claim) around.push(up.id)
  const paragraph = claim ? claim.paragraph : findParagraph(map, id)?.id
  return paragraph ? [...around, paragraph] : around
}
