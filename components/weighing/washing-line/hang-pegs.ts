import { hangCards } from '@/lib/domain/weighing/hang-cards'
import { type Peg, wholeWeight } from '@/lib/domain/weighing/washing-line'
import { type DrawnPeg, lineAt } from './line-drawing'

/** Pixels: from the ends of the rope to 0 and 100, between cards, and from the rope to the first card. */
const END = 12
const GAP = 8
const BELOW = 14
const NUMBER = 28
/** From this many cards on, a card is a line. */
const MANY = 8

/** The line laid out for its width: pegs, the place of each card by paragraph, and how large it all is, in pixels. */
export type Hanging = {
  pegs: DrawnPeg[]
  cards: Map<string, { left: number; top: number }>
  card: number
  /** Too many for more than a line each. */
  many: boolean
  height: number
  /** Of the scale from 0 to 100. */
  length: number
}

/** How wide a card is on a line that is narrower than so much; else the widest. */
const CARD_WIDTHS: [below: number, card: number][] = [
  [480, 124],
  [700, 134],
  [840, 150],
]
const WIDEST_CARD = 160

export function hangPegs(pegs: Peg[], width: number): Hanging {
  const many = pegs.reduce((sum, p) => sum + p.paragraphs.length, 0) > MANY
  const card = Math.min(width, CARD_WIDTHS.find(([below]) => width < below)?.[1] ?? WIDEST_CARD)
  const cardHeight = many ? 32 : 72
  const length = Math.max(0, width - 2 * END)
  const hung = pegs.map((p) => ({ at: END + (p.weight / 100) * length, rows: p.paragraphs.length }))
  const places = hangCards(hung, { width, card, gap: GAP, inset: 10 })
  const numbers = hangCards(
    hung.map(({ at }) => ({ at, rows: 1 })),
    { width: width + NUMBER, card: NUMBER, gap: 0, inset: NUMBER / 2 },
  )
  const cards: Hanging['cards'] = new Map()
  const drawn: DrawnPeg[] = pegs.map(({ weight, paragraphs }, i) => {
    const x = hung[i]!.at
    const { left, row } = places[i]!
    const tops = paragraphs.map((p, n) => {
      const top = lineAt(x, width || 1) + BELOW + (row + n) * (cardHeight + GAP)
      cards.set(p.id, { left, top })
      return top
    })
    const onRope = lineAt(x, width || 1) - 6
    const grips = (row === 0 ? tops.slice(1) : tops).map((top): [number, number] => [top - GAP - 1, GAP + 5])
    return { weight, x, level: numbers[i]!.row, reach: tops.at(-1) ?? 0, grips: [[onRope, 24], ...grips] }
  })
  const lowest = Math.max(0, ...drawn.map((p) => p.reach))
  return { pegs: drawn, cards, card, many, length, height: Math.max(130, lowest + cardHeight + 8) }
}

/** The weight at a point of the stage, `x` pixels from its left. */
export const weightAt = (x: number, width: number): number => wholeWeight(((x - END) / (width - 2 * END)) * 100)
