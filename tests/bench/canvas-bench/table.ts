import type { Gesture } from './gestures'
import type { Measured } from './measure-page'

const PARTS = ['script', 'style', 'layout', 'other'] as const
const GESTURES: Gesture[] = ['pan', 'zoom', 'drag']

export const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** What was measured of the two pages on maps of one size, round after round. */
export type Pair = { ours: Measured[]; plain: Measured[] }

/** One size: when the pages are ready, and for each gesture the work of a step, by what it is spent on. */
export function sizeLines({ ours, plain }: Pair): string[] {
  const row = (what: string, of: (measured: Measured) => number) => {
    const [a, b] = [median(ours.map(of)), median(plain.map(of))]
    return `${what.padEnd(14)} ${said(a)} ${said(b)}   ${b > 0 ? `${(a / b).toFixed(1)} ×` : ''}`
  }
  return [
    `${''.padEnd(14)} ${'ours'.padStart(7)} ${'plain'.padStart(7)}`,
    row('ready', (m) => m.ready),
    ...GESTURES.flatMap((gesture) => [
      row(gesture, (m) => m[gesture].task),
      ...PARTS.map((part) => row(`  ${part}`, (m) => m[gesture][part])),
      row('  long tasks', (m) => m[gesture].long),
    ]),
  ]
}

/** How many times the work of the smallest map the others are. */
export function growthLines(sizes: { claims: number; pair: Pair }[]): string[] {
  const grows = (of: (pair: Pair) => number) => {
    const [first = Number.NaN, ...rest] = sizes.map(({ pair }) => of(pair))
    return ['1', ...rest.map((ms) => (ms / first).toFixed(1))].join(' → ')
  }
  const line = (what: string, of: (measured: Measured) => number) =>
    `${what.padEnd(6)} ours ${grows(({ ours }) => median(ours.map(of))).padEnd(18)} plain ${grows(({ plain }) => median(plain.map(of)))}`
  return [line('ready', (m) => m.ready), ...GESTURES.map((gesture) => line(gesture, (m) => m[gesture].task))]
}

const said = (ms: number) => ms.toFixed(ms < 10 ? 1 : 0).padStart(7)
