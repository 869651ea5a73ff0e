import type { ArgumentMap } from '../map/argument-map'
import { callNode, capital, list } from './call-node'
import type { Contribution } from './contributions'
import { countedOf, writtenIn } from './counted'
import type { Verdict } from './verdict'

/** Pulls (in log-odds) smaller than this move no word, and are not spoken of. */
const FELT = 0.005

/** How hard the second side pulls beside the first, from the ratio of the two. */
const BESIDE: [most: number, words: string][] = [
  [0.33, 'only a little'],
  [0.65, 'about half as hard'],
  [0.93, 'almost as hard'],
  [1.07, 'just as hard'],
  [1.5, 'a little harder'],
  [2.8, 'about twice as hard'],
  [Number.POSITIVE_INFINITY, 'far harder'],
]

type Sides = { yes: Contribution[]; no: Contribution[] }

/** What pulls the answer up and what pulls it down: paragraphs, and claims that stand in none; the hardest first. */
export function sidesOf(map: ArgumentMap, contributions: readonly Contribution[]): Sides {
  const placed = new Set(map.claims.filter((c) => c.paragraph !== null).map((c) => c.id))
  const whole = contributions.filter((c) => c.kind === 'paragraph' || !placed.has(c.id))
  return { yes: whole.filter((c) => c.pull >= FELT), no: whole.filter((c) => c.pull <= -FELT) }
}

/** Why the map says what it says, in sentences made of its numbers alone. */
export function whyOf(map: ArgumentMap, contributions: readonly Contribution[]): string[] {
  const { yes, no } = sidesOf(map, contributions)
  const [up, down] = map.question.form === 'success' ? ['“entirely”', '“not at all”'] : ['yes', 'no']
  const names = (side: Contribution[]) => capital(list(side.map((c) => callNode(map, c.id))))
  const pull = (side: Contribution[]) => (side.length === 1 ? 'pulls' : 'together pull')
  const sum = (side: Contribution[]) => side.reduce((total, c) => total + Math.abs(c.pull), 0)
  const said: string[] = []
  if (yes.length === 0 && no.length === 0) said.push('Nothing that you have weighed moves the answer yet.')
  else if (no.length === 0) said.push(`${names(yes)} ${pull(yes)} towards ${up}.`, 'Nothing pulls back.')
  else if (yes.length === 0) said.push(`${names(no)} ${pull(no)} towards ${down}.`, 'Nothing pulls back.')
  else {
    const beside = BESIDE.find(([most]) => sum(no) / sum(yes) <= most)![1]
    said.push(`${names(yes)} ${pull(yes)} towards ${up}.`, `${names(no)} ${pull(no)} back ${beside}.`)
  }
  const { weights } = countedOf(map)
  const written = writtenIn(map)
  const left = map.paragraphs.filter((p) => written(p) && !weights.has(p.id)).map((p) => callNode(map, p.id))
  if (left.length > 0)
    said.push(`${capital(list(left))} ${left.length === 1 ? 'has' : 'have'} no weight yet, and so no say in it.`)
  return said
}

/**
 * How the student's own stance (−3 … +3) stands beside the verdict, and why they differ if they do. Neither is right
 * by itself: the sentence says what the map gives more room than the answer does, and leaves the choice open.
 */
export function besideStance(
  map: ArgumentMap,
  contributions: readonly Contribution[],
  stance: number | null,
  verdict: Verdict,
): string | null {
  if (stance === null || !verdict.settled) return null
  const gap = stance - verdict.tick
  if (gap === 0) return 'You and your map say the same.'
  if (Math.abs(gap) === 1) return 'You and your map are one step apart.'
  const { yes, no } = sidesOf(map, contributions)
  const side = gap > 0 ? no : yes
  const who = gap > 0 ? 'You go further than your map' : 'Your map goes further than you'
  if (side.length === 0)
    return `${who}: what is ${gap > 0 ? 'for' : 'against'} it on the map is too light for your answer. Change a weight, or your mind.`
  return `${who}: it gives ${list(side.map((c) => callNode(map, c.id)))} more room than your answer does. Change a weight, or your mind.`
}
