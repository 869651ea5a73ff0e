import { lookAttributes } from '@/components/ui/look-attributes'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { looksOf } from '@/lib/domain/shared/looks-of'
import { drawThumbnail, THUMBNAIL as T, type ThumbnailLane } from '@/lib/render/thumbnail/draw-thumbnail'

/** A map in small, drawn from the map. */
export function MapThumbnail({ map }: { map: ArgumentMap }) {
  const looks = looksOf(map.factors)
  const { lanes } = drawThumbnail(map)
  return (
    <svg className="block w-full" viewBox={`0 0 ${T.width} ${T.height}`} aria-hidden="true">
      <rect
        x={T.margin}
        y="14"
        width={T.width - 2 * T.margin}
        height="16"
        rx="2"
        fill="var(--card)"
        stroke="var(--ink)"
        strokeWidth="2"
      />
      {map.judgement.text !== '' && (
        <rect x={T.margin + 9} y="20" width={Math.min(180, map.judgement.text.length)} height="4" fill="var(--ink-3)" />
      )}
      {lanes.map((lane) => (
        <g key={lane.x} {...lookAttributes(lane.factor, looks.get(lane.factor ?? ''))}>
          <Side lane={lane} />
          <rect x={lane.x} y={T.laneTop} width={lane.width} height="18" fill="var(--ft)" />
          <rect x={lane.x} y={T.laneTop} width="5" height="18" fill="var(--f)" />
          <rect x={lane.x} y={T.laneTop + 18} width={lane.bar} height="3" fill="var(--f)" />
          {lane.cards.map((c) => (
            <g key={c.y}>
              <rect x={c.x} y={c.y} width={c.width} height={T.cardHeight} fill="var(--card)" stroke="var(--rule)" />
              <rect x={c.x} y={c.y} width="3" height={T.cardHeight} fill="var(--f)" />
              {c.lines.map((length, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two strokes, always in this order
                <rect key={i} x={c.x + 10} y={c.y + 5 + i * 6} width={length} height="2" fill="var(--ink-3)" />
              ))}
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

function Side({ lane }: { lane: ThumbnailLane }) {
  const x = lane.x + lane.width / 2
  if (lane.side === 'supports')
    return (
      <path
        d={`M${x} 48V34m-4 3l4-6 4 6z`}
        stroke="var(--rel-supports)"
        fill="var(--rel-supports)"
        strokeWidth="1.500"
      />
    )
  if (lane.side === 'opposes')
    return <path d={`M${x} 48V33m-6 0h12`} stroke="var(--rel-opposes)" fill="none" strokeWidth="2" />
  return lane.side && <path d={`M${x} 48V36`} stroke="var(--rel-qualifies)" strokeDasharray="2 3" strokeWidth="2" />
}
