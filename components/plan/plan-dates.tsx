'use client'
import { useMemo } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { DateStripFigure } from '@/components/ui/date-strip'
import { dateRows, dateStrip } from '@/lib/domain/plan/date-strip'
import { holeWords } from '@/lib/domain/plan/hole-words'
import { periodWords } from '@/lib/domain/shared/period'

/** The years of the question, and which of them the cards speak of; folded away until it is asked for. */
export function PlanDates() {
  const map = useMap((s) => s.map)
  const { follow } = useTools()
  const strip = useMemo(() => dateStrip(map), [map])
  if (strip === null) return null
  return (
    <details className="mt-3" data-dates>
      <summary className="min-h-hit content-center text-small text-ink-2">
        Dates <b className="ms-1 me-3 tabular-nums">{periodWords(strip)}</b> {holeWords(strip)}
      </summary>
      <DateStripFigure strip={strip} rows={dateRows(map)} onRow={(id) => follow(id)} />
    </details>
  )
}
