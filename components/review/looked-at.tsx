'use client'
import { focusNode } from './node-button'
import { useReview } from './review-context'
import { SLIP_SUMMARY } from './slip-summary'

/** A list that is read at a glance; the rest waits behind these, as it does for the pupil. */
const MOST_SHOWN = 5

/** What the checks saw on this map, and what the pupil set aside with a reason. A check sees shape, not truth. */
export function LookedAt() {
  const { pupil } = useReview()
  const aside = pupil.map?.dismissals ?? []
  const shown = pupil.found.slice(0, MOST_SHOWN)
  if (pupil.found.length + aside.length === 0) return null
  return (
    <details>
      <summary className={SLIP_SUMMARY}>
        Seen by the checks <span className="meta count">{pupil.found.length}</span>
        {aside.length > 0 && <span className="meta count">, set aside {aside.length}</span>}
      </summary>
      <ul>
        {shown.map(({ check, nodes, message }) => (
          <li key={`${check} ${nodes.join(' ')}`} className="py-1 text-small">
            <button
              type="button"
              className="py-1 text-start hover:underline pointer-coarse:min-h-hit"
              onClick={() => focusNode(nodes[0] ?? null)}
            >
              {message}
            </button>
          </li>
        ))}
        {aside.map(({ id, check, reason }) => (
          <li key={id} className="py-1 text-small">
            <span className="meta">Set aside ({check}):</span> <span className="font-says text-ink">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
