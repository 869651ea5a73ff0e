import type { ArgumentMap } from '../map/argument-map'
import { branchesOf, factorName, flatten, paragraphsInOrder } from '../map/read-map'
import { nothingYet } from '../question/question-words'
import { readYears } from '../shared/years'

/** From the first year to the last, both in it; before Christ they are negative. */
export type DateSpan = { from: number; to: number }

/** A card that names years of the question: from the first that it names to the last, as far as they are the question's. */
type DatedCard = DateSpan & { id: string; text: string }

/** The years of a question with the dated cards of each paragraph. `holes`: long stretches of which no card speaks. */
export type DateStrip = DateSpan & { rows: { paragraph: string; cards: DatedCard[] }[]; holes: DateSpan[] }

/** A shorter time is too short for holes. */
const LEAST_YEARS = 5
/** A stretch without a card is a hole from this share of the whole. */
const HOLE = 0.2

/** How many years a span is long, its first and its last among them. */
export const yearsIn = ({ from, to }: DateSpan): number => to - from + 1

/**
 * The strip of dates of a map; null where the question names no end of its own, or its years are few. A question that
 * names one end alone reaches to the outermost dated card on the other.
 */
export function dateStrip(map: ArgumentMap): DateStrip | null {
  const rows = datedRows(map)
  const period = periodOfMap(
    map,
    rows.flatMap((row) => row.cards),
  )
  if (period === null || yearsIn(period) < LEAST_YEARS) return null
  const inside = rows.map((row) => ({ ...row, cards: row.cards.flatMap((card) => clipped(card, period)).sort(byTime) }))
  return {
    ...period,
    rows: inside,
    holes: holesIn(
      period,
      inside.flatMap((row) => row.cards),
    ),
  }
}

/** The paragraphs of a map as the rows of its strip are headed. */
export const dateRows = (map: ArgumentMap) =>
  paragraphsInOrder(map).map(({ id, factor }, i) => ({
    paragraph: id,
    number: i + 1,
    factor,
    name: factorName(map, factor) || nothingYet(map),
  }))

function datedRows(map: ArgumentMap): DateStrip['rows'] {
  const branches = branchesOf(map)
  return paragraphsInOrder(map).map(({ id }) => ({
    paragraph: id,
    cards: flatten(branches.get(id) ?? []).flatMap(({ claim }) => {
      const years = readYears(claim.text)
      if (years.length === 0) return []
      const span = { from: Math.min(...years.map((y) => y.from)), to: Math.max(...years.map((y) => y.to)) }
      return [{ id: claim.id, text: claim.text, ...span }]
    }),
  }))
}

function periodOfMap({ question }: ArgumentMap, cards: DatedCard[]): DateSpan | null {
  const { from, to } = question
  if (from === null && to === null) return null
  const first = from ?? Math.min(...cards.map((card) => card.from))
  const last = to ?? Math.max(...cards.map((card) => card.to))
  return Number.isFinite(first) && Number.isFinite(last) ? { from: first, to: last } : null
}

function clipped(card: DatedCard, { from, to }: DateSpan): DatedCard[] {
  if (card.to < from || card.from > to) return []
  return [{ ...card, from: Math.max(card.from, from), to: Math.min(card.to, to) }]
}

const byTime = (a: DatedCard, b: DatedCard) => a.from - b.from || a.to - b.to

/** The stretches of a period, longer than a share of it, that none of these spans reaches into: its years that lie open. */
export function holesIn(period: DateSpan, spans: readonly DateSpan[]): DateSpan[] {
  const least = HOLE * yearsIn(period)
  const holes: DateSpan[] = []
  let open = period.from
  const hole = (to: number) => {
    if (to >= open && yearsIn({ from: open, to }) >= least) holes.push({ from: open, to })
  }
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    hole(span.from - 1)
    open = Math.max(open, span.to + 1)
  }
  hole(period.to)
  return holes
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500]
const MOST_MARKS = 7

/** Round years inside a period, few enough to be written along it. There is no year 0. */
export function roundYears({ from, to }: DateSpan): number[] {
  const step = STEPS.find((s) => (to - from) / s < MOST_MARKS) ?? 1_000
  const years: number[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) if (year !== 0) years.push(year)
  return years
}
