import { ANSWER } from '../map/argument-map'
import { callNode, capital, list } from './call-node'
import type { Contribution } from './contributions'
import { contributionsTo } from './contributions'
import { weightOf } from './flip-words'
import { howHard, pullWords } from './pull-words'
import { tickOf, wordsAt } from './verdict'
import type { WeighedMap } from './weigh-map'

const MOST_NAMED = 3

/** How a paragraph or claim stands, in words: its own strength, what it adds to the answer, what bears on it. */
export type WhyNode = { words: string; stands: string; adds: string; held: string }

/** Null for what takes no part (it lies in the tray), or while the map does not settle. */
export function whyNode(weighed: WeighedMap, id: string, toAnswer: readonly Contribution[]): WhyNode | null {
  const { map, graph } = weighed
  const bearing = contributionsTo(weighed, id)
  if (!bearing) return null
  const strength = graph.strengthOf(id)
  const tau = graph.graph.tau[graph.graph.at(id)]!
  const words = wordsAt(id, tickOf(strength))
  const own = weightOf(map, id)
  const weight = own === null ? 'It has no weight yet' : `Its weight is ${own}`
  const moved =
    strength > tau + 0.005
      ? 'what bears on it lifts it'
      : strength < tau - 0.005
        ? 'what bears on it pulls it down'
        : null
  return {
    words,
    stands: `It is ${words}. ${weight}${moved ? `, and ${moved}` : ''}.`,
    adds: addsWords(toAnswer.find((c) => c.id === id)?.pull ?? null),
    held: heldWords(weighed, bearing),
  }
}

function addsWords(pull: number | null): string {
  if (pull === null) return 'It does not reach the answer.'
  const hard = howHard(pull)
  if (hard === 'nothing' || hard === 'hardly')
    return `It ${hard === 'hardly' ? 'hardly moves' : 'does not move'} the answer.`
  return `It pulls the answer ${pullWords(pull)}.`
}

/** The claims and paragraphs that bear on a node most; those on the answer are spoken of elsewhere. */
function heldWords({ map }: WeighedMap, bearing: readonly Contribution[]): string {
  const felt = bearing.filter((c) => howHard(c.pull) !== 'nothing' && c.id !== ANSWER)
  const name = (side: Contribution[]) => list(side.slice(0, MOST_NAMED).map((c) => callNode(map, c.id)))
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
