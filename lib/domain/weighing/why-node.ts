import { ANSWER } from '../map/argument-map'
import { findClaim, findParagraph } from '../map/read-map'
import { capital, listed } from '../shared/words'
import { callNode } from './call-node'
import { type Contribution, contributionsTo } from './contributions'
import { standingWords } from './standing'
import type { WeighedMap } from './weigh-map'

const MOST_NAMED = 3

/** Pulls (in log-odds) smaller than this move no word, and are not spoken of. */
const FELT = 0.005

/** How a paragraph or claim stands, in words: its own strength, and what bears on it. */
export type WhyNode = { words: string; stands: string; held: string }

/** Null for what takes no part (it lies in the tray), or while the map does not settle. */
export function whyNode(weighed: WeighedMap, id: string): WhyNode | null {
  const { graph } = weighed
  const bearing = contributionsTo(weighed, id)
  if (!bearing) return null
  const strength = graph.strengthOf(id)
  const words = standingWords(strength)
  const own = weightOf(weighed, id)
  const weight = own === null ? 'It has no weight yet' : `Its weight is ${own}`
  const moved = movedWords(strength - graph.graph.tau[graph.graph.at(id)]!)
  return { words, stands: `It is ${words}. ${weight}${moved}.`, held: heldWords(weighed, bearing) }
}

function movedWords(by: number): string {
  if (Math.abs(by) <= FELT) return ''
  return by > 0 ? ', and what bears on it lifts it' : ', and what bears on it pulls it down'
}

/** The weight out of 100 as the student set it; null while unset. */
function weightOf({ map }: WeighedMap, id: string): number | null {
  const paragraph = findParagraph(map, id)
  if (paragraph) return paragraph.weight
  const weight = findClaim(map, id)?.weight ?? null
  return weight === null ? null : Math.round(weight * 1_000) / 10
}

/** The claims and paragraphs that bear on a node most; those on the answer are spoken of elsewhere. */
function heldWords({ map }: WeighedMap, bearing: readonly Contribution[]): string {
  const felt = bearing.filter((c) => Math.abs(c.pull) >= FELT && c.id !== ANSWER)
  const name = (side: Contribution[]) => listed(side.slice(0, MOST_NAMED).map((c) => callNode(map, c.id)))
  const up = felt.filter((c) => c.pull > 0)
  const down = felt.filter((c) => c.pull < 0)
  const most = (side: Contribution[]) => (side.length > MOST_NAMED ? ' most' : '')
  const said = [
    up.length > 0
      ? `${capital(name(up))} ${up.length === 1 ? 'holds' : 'hold'} it up${most(up)}.`
      : 'Nothing holds it up yet.',
    ...(down.length > 0 ? [`${capital(name(down))} ${down.length === 1 ? 'weakens' : 'weaken'} it${most(down)}.`] : []),
  ]
  return said.join(' ')
}
