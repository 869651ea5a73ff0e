'use client'
import { DateStripFigure } from '@/components/ui/date-strip'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { dateRows, dateStrip } from '@/lib/domain/plan/date-strip'
import { holeWords } from '@/lib/domain/plan/hole-words'
import { periodWords } from '@/lib/domain/shared/period'

/** Which of the question's years the cards of a map speak of, for whoever asks. */
export function ReviewDates({ map }: { map: ArgumentMap }) {
  const strip = dateStrip(map)
  if (strip === null) return null
  return (
    <details className="mt-2 mb-4 max-w-[900px]">
      <summary className="min-h-hit content-center text-ink-2 text-small">
        Dates <b>{periodWords(strip)}</b> {holeWords(strip)}
      </summary>
      <DateStripFigure strip={strip} rows={dateRows(map)} />
    </details>
  )
}
