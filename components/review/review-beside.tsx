'use client'
import { FactorMark } from '@/components/ui/factor-mark'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { besideStanceWords, stanceBeside } from '@/lib/domain/plan/stance-beside'

/** Every link back beneath the stance, with its side and weight, so that what does not fit is seen. */
export function ReviewBeside({ map }: { map: ArgumentMap }) {
  const rows = stanceBeside(map)
  if (rows.length === 0) return null
  return (
    <details>
      <summary className="min-h-hit content-center text-ink-2 text-small">The stance beside each link back</summary>
      <ul className="grid gap-3">
        {rows.map((row) => (
          <li
            key={row.paragraph}
            className={`border-0 border-s-3 ps-3 ${row.standing === 'differs' ? 'border-(color:--rel-opposes) border-double' : 'border-rule'}`}
          >
            <b>{row.number}</b> <FactorMark id={row.factor} name={row.name} />{' '}
            <span className="meta">{besideStanceWords(row, 'the')}</span>
            <span className="block font-says text-ink">{row.linkBack || <i>No link back yet.</i>}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
