'use client'
import { FactorMark } from '@/components/ui/factor-mark'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { stanceBeside, standingWords } from '@/lib/domain/plan/stance-beside'

/** Every link back beneath the stance, with its side and weight, so that what does not fit is seen. */
export function ReviewBeside({ map }: { map: ArgumentMap }) {
  const rows = stanceBeside(map)
  if (rows.length === 0) return null
  return (
    <details className="review-beside">
      <summary>The stance beside each link back</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.paragraph} data-standing={row.standing ?? undefined}>
            <b>{row.number}</b> <FactorMark id={row.factor} name={row.name} />{' '}
            <span className="meta">{standingWords(row, 'the')}</span>
            <span className="review-say">{row.linkBack || <i>No link back yet.</i>}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
