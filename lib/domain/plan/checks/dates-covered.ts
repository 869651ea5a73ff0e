import { ANSWER } from '../../map/argument-map'
import { periodWords, yearWords } from '../../shared/period'
import { readYears } from '../../shared/years'
import { defineCheck, type Seen } from '../check'
import type { PlanReading } from '../read-plan'

/** Of a shorter period every part is near every other. */
const LEAST_YEARS = 10
/** Fewer dates show nothing of what is covered. */
const LEAST_DATES = 2
/** A hole of more than this share of the period is a part of the question left out. */
const PART = 0.6

export const datesCovered = defineCheck({
  id: 'D1',
  slug: 'dates-covered',
  skill: 'Range: the whole period',
  severity: 'improve',
  look: (reading): Seen<'D1'>[] => {
    const { from, to } = reading.map.question
    if (from === null || to === null || to - from < LEAST_YEARS) return []
    const covered = coveredYears(reading, from, to)
    if (covered.length < LEAST_DATES) return []
    const first = Math.min(...covered.map((span) => span.from))
    const last = Math.max(...covered.map((span) => span.to))
    const isPart = (years: number) => years > PART * (to - from)
    const period = periodWords({ from, to })
    const at = { nodes: [ANSWER], place: { at: 'map', open: 'dates' } as const }
    if (isPart(first - from) || isPart(to - last))
      return [{ say: 'edge', fill: { first: yearWords(first), last: yearWords(last), period }, ...at }]
    // A leap from cause to cause is no fault; of change, what happened between is the question.
    const hole = reading.map.question.form === 'change' ? widestHole(covered) : null
    if (!hole || !isPart(hole.to - hole.from)) return []
    return [{ say: 'gap', fill: { first: yearWords(hole.from), last: yearWords(hole.to), period }, ...at }]
  },
})

type Span = { from: number; to: number }

/**
 * The years inside the period that the plan speaks of, in order of time: of each card and each sentence from the first
 * year that it names to the last.
 */
function coveredYears({ placed, paragraphs, map }: PlanReading, from: number, to: number): Span[] {
  const sentences = paragraphs.flatMap(({ paragraph }) => [paragraph.point, paragraph.linkBack])
  const years = [...placed.map((c) => c.years()), ...[...sentences, map.judgement.text].map(readYears)]
  return years
    .filter((named) => named.length > 0)
    .map((named) => ({ from: Math.min(...named.map((y) => y.from)), to: Math.max(...named.map((y) => y.to)) }))
    .filter((span) => span.to >= from && span.from <= to)
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

/** The longest time between two spans that none reaches into. */
function widestHole(spans: Span[]): Span | null {
  let reached = spans[0]?.to ?? 0
  let widest: Span | null = null
  for (const span of spans) {
    if (span.from > reached && (!widest || span.from - reached > widest.to - widest.from))
      widest = { from: reached, to: span.from }
    reached = Math.max(reached, span.to)
  }
  return widest
}
