import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type Branch, branchesOf, flatten, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import { speaksAgainst } from '@/lib/domain/map/relation-kind'
import { factorWords } from '@/lib/domain/plan/factor-words'
import type { Side } from '@/lib/domain/question/question-types'
import { asSide, nothingYet, sideWord, wordsOf } from '@/lib/domain/question/question-words'
import { isHanging } from '@/lib/domain/shared/role'

/** The field of the drawing; the line of the answer; the scale of the stance. */
export const SMALL_MAP = {
  width: 114,
  height: 94,
  left: 2,
  right: 112,
  line: 40,
  scale: 87,
  scaleLeft: 4,
  scaleRight: 86,
}

export type SmallMark = { kind: 'claim' | 'evidence' | 'explanation'; y: number; width: number }

/**
 * One paragraph: its width is its weight, it stands above the line where it supports the answer, else below it. `open`: nothing
 * answers it; `unset`: no weight yet; `wrong`: a card that is wrong is in it; `labelY`: on the other side of the line.
 */
export type SmallLane = {
  id: string
  factor: string | null
  name: string
  x: number
  y: number
  width: number
  height: number
  side: Side | null
  /** The side in a word of the map's question. */
  sideSaid: string
  weight: number | null
  label: string
  labelY: number
  open: boolean
  unset: boolean
  wrong: boolean
  marks: SmallMark[]
}

/** `more`: lanes that found no room; `rings`: where two neighbours are linked; `stance`: its place on the scale. */
export type SmallMap = {
  lanes: SmallLane[]
  more: number
  rings: number[]
  /** What its paragraphs are about, all of them in a word. */
  about: string
  stance: { x: number; value: number; tested: boolean } | null
}

const GAP = 4
const MOST_LANES = 6
const LEAST_LANE = 15
const PADDING = 3.5
const ROW = 5.2
const MOST_ROWS = 5
/** Room for the two letters of a factor with a number. */
const LABEL_WITH_NUMBER = 27

export type SmallMapFacts = {
  letters: Record<string, string>
  /** Ids of the paragraphs that nothing answers. */
  unanswered: string[]
  tested: boolean
}

/** Draws a map in small, as data: the same drawing on the wall, in a review and in a film. */
export function drawSmallMap(map: ArgumentMap, { letters, unanswered, tested }: SmallMapFacts): SmallMap {
  const all = paragraphsInOrder(map)
  const shown = all.slice(0, MOST_LANES)
  const branches = branchesOf(map)
  const widths = laneWidths(shown.map((p) => p.weight))
  const heavy = [...shown].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0)).slice(0, 2)
  let x = SMALL_MAP.left
  const lanes = shown.map((p, i): SmallLane => {
    const width = widths[i]!
    const side = asSide(towardsAnswer(map, p.id)?.kind)
    const below = speaksAgainst(side)
    const inside = flatten(branches.get(p.id) ?? [])
    const rows = inside.slice(0, MOST_ROWS)
    const height = round(2 * PADDING + Math.max(1, rows.length) * ROW - 2)
    const y = below ? SMALL_MAP.line : SMALL_MAP.line - height
    const short = (p.factor !== null && letters[p.factor]) || '–'
    const numbered = p.weight !== null && heavy.includes(p) && width >= LABEL_WITH_NUMBER
    const lane: SmallLane = {
      id: p.id,
      factor: p.factor,
      name: factorWords(map, p.factor) ?? nothingYet(map),
      x: round(x),
      y: round(y),
      width: round(width),
      height,
      side,
      sideSaid: sideWord(map, side ?? undefined),
      weight: p.weight,
      label: numbered ? `${short} ${Math.round(p.weight!)}` : short,
      labelY: below ? SMALL_MAP.line - 4 : SMALL_MAP.line + 12,
      open: unanswered.includes(p.id),
      unset: p.weight === null,
      wrong: inside.some(({ claim }) => claim.note?.verdict === 'wrong' && !claim.noteDealtWith),
      marks: rows.map((b, j) => mark(b, round(y + PADDING + j * ROW), width)),
    }
    x += width + GAP
    return lane
  })
  return {
    lanes,
    more: all.length - shown.length,
    rings: rings(map, lanes),
    about: wordsOf(map).paragraph.many,
    stance: stanceOf(map, tested),
  }
}

/** As wide as heavy, but never too narrow to be read; an unset weight takes the mean of the others. */
function laneWidths(weights: (number | null)[]): number[] {
  const room = SMALL_MAP.right - SMALL_MAP.left - GAP * (weights.length - 1)
  const least = Math.min(LEAST_LANE, room / Math.max(1, weights.length))
  const set = weights.filter((w) => w !== null)
  const mean = set.length > 0 ? set.reduce((total, w) => total + w, 0) / set.length : 1
  const shares = weights.map((w) => w ?? mean)
  const sum = shares.reduce((a, b) => a + b, 0) || 1
  const free = room - least * weights.length
  return shares.map((share) => least + (free * share) / sum)
}

function mark({ claim, depth }: Branch, y: number, width: number): SmallMark {
  const kind = isHanging(claim.role) ? claim.role : 'claim'
  const room = width - 11 - Math.min(depth, 1) * 2
  const share = kind === 'claim' ? 1 : 0.6 + 0.4 * Math.min(1, claim.text.length / 90)
  return { kind, y, width: round(Math.max(3, room * share)) }
}

/** Between the lanes that a link of factors joins; of two that are not neighbours, after the first. */
function rings(map: ArgumentMap, lanes: SmallLane[]): number[] {
  const laneOf = (node: string) => {
    const paragraph = map.claims.find((c) => c.id === node)?.paragraph ?? node
    return lanes.findIndex((lane) => lane.id === paragraph)
  }
  const at = map.relations.flatMap((r) => {
    if (r.kind !== 'links') return []
    const ends = [laneOf(r.from), laneOf(r.to)].sort((a, b) => a - b)
    const [first, second] = ends as [number, number]
    return first < 0 || first === second ? [] : [round(lanes[first]!.x + lanes[first]!.width + GAP / 2)]
  })
  return [...new Set(at)].sort((a, b) => a - b)
}

function stanceOf(map: ArgumentMap, tested: boolean): SmallMap['stance'] {
  const value = map.judgement.stance
  return value === null ? null : { x: stanceX(value), value, tested }
}

/** The place of a stance of −3 … +3 on the scale. */
export const stanceX = (stance: number): number =>
  round(SMALL_MAP.scaleLeft + ((stance + 3) * (SMALL_MAP.scaleRight - SMALL_MAP.scaleLeft)) / 6)

const round = (n: number): number => Math.round(n * 10) / 10
