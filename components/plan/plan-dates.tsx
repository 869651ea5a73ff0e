'use client'
import { useMemo } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { DateStripFigure } from '@/components/ui/date-strip'
import { dateRows, dateStrip } from '@/lib/domain/plan/date-strip'
import { holeWords } from '@/lib/domain/plan/hole-words'
import { periodWords } from '@/lib/domain/shared/period'
import { useTrace } from './trace-context'

/** The years of the question, and which of them the cards speak of; folded away until it is asked for. */
export function PlanDates() {
  const { map } = useMap()
  const { follow } = useTrace()
  const strip = useMemo(() => dateStrip(map), [map])
  if (strip === null) return null
  return (
    <details className="plan-dates">
      <summary>
        Dates <b>{periodWords(strip)}</b> {holeWords(strip)}
      </summary>
      <DateStripFigure strip={strip} rows={dateRows(map)} onRow={(id) => follow(id)} />
    </details>
  )
}
