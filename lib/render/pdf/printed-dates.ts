import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type DateSpan, dateRows, dateStrip, roundYears, yearsIn } from '@/lib/domain/plan/date-strip'
import { holeWords } from '@/lib/domain/plan/hole-words'
import { periodWords, yearWords } from '@/lib/domain/shared/period'

/** Part of the strip: where it begins and how wide it is, in hundredths of the whole. */
type Part = { at: number; wide: number }

/** The strip of dates as it is printed. `said`: the same in a sentence. `year`: a single one, which stands out. */
export type PrintedDates = {
  said: string
  years: { at: number; text: string }[]
  holes: Part[]
  rows: { no: number; ticks: (Part & { year: boolean })[] }[]
}

/** A single year of a long time is still to be seen. */
const LEAST_WIDTH = 0.5

/** The strip of a map; null where its question has no years, or no card is dated. */
export function printedDates(map: ArgumentMap): PrintedDates | null {
  const strip = dateStrip(map)
  if (strip === null || strip.rows.every((row) => row.cards.length === 0)) return null
  const at = (year: number) => rounded(((year - strip.from) / yearsIn(strip)) * 100)
  const part = ({ from, to }: DateSpan) => ({
    at: at(from),
    wide: Math.max(LEAST_WIDTH, rounded(at(to + 1) - at(from))),
  })
  return {
    said: `${periodWords(strip)}. ${holeWords(strip)}`,
    years: roundYears(strip).map((year) => ({ at: at(year + 0.5), text: yearWords(year) })),
    holes: strip.holes.map(part),
    rows: dateRows(map).map(({ number, paragraph }) => ({
      no: number,
      ticks: (strip.rows.find((row) => row.paragraph === paragraph)?.cards ?? []).map((card) => ({
        ...part(card),
        year: card.from === card.to,
      })),
    })),
  }
}

const rounded = (percent: number) => Math.round(percent * 100) / 100
