import { useLookOf } from '@/components/ui/factor-look'
import {
  SMALL_MAP as S,
  type SmallLane,
  type SmallMap,
  type SmallMark,
  stanceX,
} from '@/lib/render/small-map/draw-small-map'
import { smallMapWords } from '@/lib/render/small-map/small-map-words'
import { edgePattern } from './edge-patterns'
import styles from './small-map.module.css'

/** A teacher's flag on a small map: on a paragraph by its id, or on the answer; null: on the whole. */
export type Flag = { at: string | null; code: string }

type Props = { map: SmallMap; label: string; flags?: Flag[] }

/** A map in small, with the same words for those who do not see it. The page holds the patterns of its edges. */
export function SmallMapDrawing({ map, label, flags = [] }: Props) {
  const { lanes, more, rings, stance } = map
  const told = flags.map((f) => f.code).join(', ')
  return (
    <svg
      className={`block h-auto w-full ${styles.map}`}
      data-small-map
      viewBox={`0 0 ${S.width} ${S.height}`}
      role="img"
      aria-label={`${label}: ${smallMapWords(map)}${told === '' ? '' : ` Flag: ${told}.`}`}
    >
      {lanes.map((lane) => (
        <Lane key={lane.id} lane={lane} />
      ))}
      <path className={styles.answer} d={`M1 ${S.line}H${S.width - 1}`} />
      {rings.map((x) => (
        <circle key={x} className={styles.ring} cx={x} cy={S.line} r="3.2" />
      ))}
      {lanes.length === 0 && (
        <text x={S.width / 2} y={S.line + 16} textAnchor="middle">
          nothing placed
        </text>
      )}
      {more > 0 && (
        <text x={S.right} y="9" textAnchor="end">
          +{more}
        </text>
      )}
      {stance && <Scale stance={stance} />}
      {flags.map(({ at, code }) => (
        <FlagMark key={`${at} ${code}`} code={code} {...flagPlace(lanes, stance, at)} />
      ))}
    </svg>
  )
}

function Lane({ lane }: { lane: SmallLane }) {
  const { x, y, width, height, side, label, labelY, open, unset, wrong, marks } = lane
  const { hue, edge } = useLookOf()(lane.factor)
  const [cx, cy] = [x + width - 7, side === 'supports' || side === null ? y + height - 6 : y + height - 5]
  return (
    <g>
      <rect
        className={styles.lane}
        data-open={open || undefined}
        data-unset={unset || side === null || undefined}
        {...{ x, y, width, height }}
      />
      <g transform={`translate(${x + 0.5} ${y + 0.5})`}>
        <rect width="5" height={height - 1} fill={`url(#${edgePattern(hue, edge)})`} />
      </g>
      {marks.map((mark) => (
        <Mark key={mark.y} mark={mark} x={x + 8} />
      ))}
      <text x={x + width / 2} y={labelY} textAnchor="middle">
        {label}
      </text>
      {open && (
        <g className={styles.unanswered}>
          <circle cx={x + width - 5} cy={y + height - 5} r="4.500" />
          <path
            d={`M${x + width - 6.5} ${y + height - 6}q1.500 -2.200 2.600 -0.400q0 1 -1.200 1.400v0.700m0 1.300v0.100`}
          />
        </g>
      )}
      {wrong && (
        <g>
          <path className={styles.shape} d={`M${cx - (open ? 9 : 0)} ${cy - 5}l5 9h-10z`} />
          <path className={styles.mark} d={`M${cx - (open ? 9 : 0)} ${cy - 1.5}v2.500m0 1.600v0.100`} />
        </g>
      )}
    </g>
  )
}

function Mark({ mark: { kind, y, width }, x }: { mark: SmallMark; x: number }) {
  if (kind === 'claim') return <rect className={styles.claim} x={x} y={y} width={width} height="2.6" />
  if (kind === 'explanation') return <path className={styles.explanation} d={`M${x} ${y + 1.3}h${width}`} />
  return (
    <>
      <circle className={styles.fact} cx={x + 1.3} cy={y + 1.3} r="1.4" />
      <path className={styles.evidence} d={`M${x + 3.8} ${y + 1.3}h${Math.max(1, width - 4)}`} />
    </>
  )
}

function Scale({ stance }: { stance: NonNullable<SmallMap['stance']> }) {
  const ticks = [-3, -2, -1, 0, 1, 2, 3].map((n) => `M${stanceX(n)} ${S.scale - (n === 0 ? 4 : 2)}v${n === 0 ? 8 : 4}`)
  const words = stance.value > 0 ? `+${stance.value}` : `${stance.value}`.replace('-', '−')
  return (
    <>
      <path className={styles.scale} d={`M${S.scaleLeft} ${S.scale}H${S.scaleRight}${ticks.join('')}`} />
      <path
        className={styles.stance}
        data-hollow={!stance.tested || undefined}
        d={`M${stance.x} ${S.scale - 5}l5 5-5 5-5-5z`}
      />
      <text x={S.width - 1} y={S.scale + 4} textAnchor="end">
        {words}
      </text>
    </>
  )
}

/** At the far end of a paragraph from the line; on the scale for the answer; at the top for the whole. */
function flagPlace(lanes: SmallLane[], stance: SmallMap['stance'], at: string | null): { x: number; y: number } {
  const lane = lanes.find((l) => l.id === at)
  if (lane) {
    const below = lane.y >= S.line
    const y = below ? Math.min(S.scale - 20, lane.y + lane.height - 4) : Math.max(0, lane.y - 8)
    return { x: within(lane.x + lane.width / 2), y }
  }
  return at === null ? { x: S.width / 2, y: 0 } : { x: within(stance?.x ?? S.width / 2), y: S.scale - 19 }
}
const within = (x: number) => Math.min(S.width - 14, Math.max(14, x))

function FlagMark({ x, y, code }: { x: number; y: number; code: string }) {
  return (
    <g className={styles.flag}>
      <rect x={x - 13} y={y} width="26" height="15" rx="2" />
      <text x={x} y={y + 11.5} textAnchor="middle">
        {code}
      </text>
    </g>
  )
}
