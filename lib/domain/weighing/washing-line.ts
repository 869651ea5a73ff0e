import type { ArgumentMap, Paragraph } from '../map/argument-map'
import { factorName, nameOfParagraph, paragraphsInOrder } from '../map/read-map'

/** Paragraphs that hang level: `weight` 0–100. */
export type Peg = { weight: number; paragraphs: Paragraph[] }

/** The line from light to heavy, and the paragraphs that nobody has hung up yet. */
export type WashingLineReading = { pegs: Peg[]; basket: Paragraph[] }

export function washingLineOf(map: ArgumentMap): WashingLineReading {
  const pegs = new Map<number, Paragraph[]>()
  const basket: Paragraph[] = []
  for (const p of paragraphsInOrder(map)) {
    if (p.weight === null) basket.push(p)
    else pegs.set(p.weight, [...(pegs.get(p.weight) ?? []), p])
  }
  return {
    pegs: [...pegs].sort(([a], [b]) => a - b).map(([weight, paragraphs]) => ({ weight, paragraphs })),
    basket,
  }
}

/** A weight that a pointer or a number box asks for, as a whole number of 0–100. */
export const wholeWeight = (asked: number): number => Math.max(0, Math.min(100, Math.round(asked)))

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
}

/** Where a key takes a peg: arrows by 1 (with Shift by 5), pages by 10, Home and End to the ends. Null for other keys. */
export function stepPeg(weight: number, key: string, shift: boolean): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return 100
  const step = STEPS[key]
  if (step === undefined) return null
  return wholeWeight(weight + (shift && Math.abs(step) === 1 ? 5 * step : step))
}

/** Which paragraphs hang level, as a sentence that asks what tips it; empty while none do. */
export function tieWords(map: ArgumentMap): string {
  const ties = washingLineOf(map).pegs.filter((p) => p.paragraphs.length > 1)
  if (ties.length === 0) return ''
  const tie = ties.at(-1)!
  const names = tie.paragraphs.map((p) => nameOfParagraph(map, p.id))
  const all = names.length > 3 ? `${names.length} paragraphs` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return `${all} hang level at ${tie.weight}: what tips it?`
}

/** What to call a paragraph where room is short: by its factor alone, unless another has the same. */
export function shortName(map: ArgumentMap, { id, factor }: Paragraph): string {
  const name = factorName(map, factor)
  const shared = map.paragraphs.some((p) => p.id !== id && p.factor === factor)
  return name === '' || shared ? nameOfParagraph(map, id) : name
}
