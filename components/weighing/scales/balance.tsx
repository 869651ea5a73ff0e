import type { ScaleMeasures } from './scale-measures'

/** Stand and beam. The beam turns; the pans hang from its ends. */
export function Balance({
  measures: { middle, pivot, arm, foot, height },
  lean,
}: {
  measures: ScaleMeasures
  lean: number
}) {
  return (
    <svg
      className="pointer-events-none absolute inset-0 overflow-visible fill-none stroke-ink [stroke-linecap:round] [stroke-linejoin:round]"
      width={2 * middle}
      height={height}
      aria-hidden="true"
    >
      <path d={`M${middle} ${pivot}V${foot}M${middle - 52} ${foot}h104`} strokeWidth="2.5" />
      <g
        className="[transition:transform_var(--m-slow)_var(--ease)]"
        style={{ transform: `translate(${middle}px, ${pivot}px) rotate(${lean}deg)` }}
      >
        <path d={`M${-arm} 0H${arm}`} strokeWidth="4" />
      </g>
      <circle className="fill-(--card)" cx={middle} cy={pivot} r="7" strokeWidth="2.5" />
    </svg>
  )
}
