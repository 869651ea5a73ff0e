import { ANSWER, type ArgumentMap } from '../map/argument-map'
import type { Change } from '../map/change'
import type { Command } from '../map/command'
import { editRelation } from '../map/commands/edit-relation'
import { removeParagraph } from '../map/commands/remove-paragraph'
import { returnToTray } from '../map/commands/return-to-tray'
import { weighClaim } from '../map/commands/weigh-claim'
import { weighParagraph } from '../map/commands/weigh-paragraph'
import { findClaim } from '../map/read-map'
import { flippingWeights } from './flipping-weights'
import { sensesFor } from './senses'
import { tickOf, wordsAt } from './verdict'
import { bearersOf, bearsOnAnswer, goneWith, hasPatience, strengthWithout, type WeighedMap } from './weigh-map'

/**
 * A change of the map after which a topic has another word: a paragraph or claim with another weight (`to`, a whole
 * number of 0–100; one point less does not do it), taken away, or a relation turned from for to against or back. `id`:
 * the node, or the relation. `points`: how much it changes, in points of weight: taking away counts as all its weight,
 * turning round as twice that. `tick` and `words`: what the topic has once `change` is applied.
 */
export type Flip = {
  how: 'weigh' | 'take-away' | 'turn'
  id: string
  to: number | null
  points: number
  tick: number
  words: string
  change: Change
}

const ORDER = ['weigh', 'take-away', 'turn']

/**
 * All single changes that alter the word of a topic, the smallest first; null while the map does not settle. Where
 * patience ran out (`hasPatience`), not all were tried.
 */
export function flipsOf(weighed: WeighedMap, topic: string = ANSWER): Flip[] | null {
  const { map, graph } = weighed
  if (!graph.converged || !graph.graph.has(topic)) return null
  if (topic === ANSWER && !bearsOnAnswer(weighed)) return []
  const bearers = bearersOf(weighed, topic)
  const now = tickOf(graph.strengthOf(topic))
  const flips: Flip[] = []
  const put = (
    how: Flip['how'],
    id: string,
    to: number | null,
    points: number,
    strength: number | null,
    make: () => Change | null,
  ) => {
    const tick = strength === null ? now : tickOf(strength)
    const change = tick === now ? null : make()
    if (change) flips.push({ how, id, to, points, tick, words: wordsAt(topic, tick), change })
  }
  const at = graph.graph.at(topic)
  const senses = sensesFor(graph, at)
  const paragraphs = new Set(map.paragraphs.map((p) => p.id))
  const points = (id: string) => 100 * graph.graph.tau[graph.graph.at(id)]!
  for (const id of topic === ANSWER ? bearers : [...bearers, topic]) {
    if (!hasPatience(weighed)) break
    const i = graph.graph.at(id)
    const strength = (weight: number) => graph.strengthIf(at, { tau: [[i, weight / 100]] })
    for (const to of flippingWeights(points(id), senses[i]!, (w) => flipped(strength(w), now)))
      put('weigh', id, to, Math.abs(to - points(id)), strength(to), () => weigh(map, id, to, paragraphs.has(id)))
  }
  for (const id of [...map.paragraphs, ...map.claims].map((node) => node.id)) {
    const gone = goneWith(map, id)
    if (!hasPatience(weighed) || gone.has(topic) || ![...gone].some((x) => bearers.has(x))) continue
    if (!takesPart(weighed, topic, gone)) continue
    put('take-away', id, null, points(id), strengthWithout(weighed, topic, gone), () =>
      paragraphs.has(id) ? changeBy(map, removeParagraph, { id }) : changeBy(map, returnToTray, { id }),
    )
  }
  for (const [e, { id, from, to, kind }] of weighed.relations.entries()) {
    if (!hasPatience(weighed) || (to !== topic && !bearers.has(to))) continue
    // Evidence against its own claim is no argument that anybody makes.
    const role = findClaim(map, from)?.role
    if ((kind !== 'supports' && kind !== 'opposes') || role === 'evidence' || role === 'explanation') continue
    put('turn', id, null, 2 * points(from), graph.strengthIf(at, { turned: [e] }), () =>
      changeBy(map, editRelation, { id, kind: kind === 'supports' ? 'opposes' : 'supports' }),
    )
  }
  return flips.sort(
    (a, b) => a.points - b.points || ORDER.indexOf(a.how) - ORDER.indexOf(b.how) || (a.id < b.id ? -1 : 1) || 0,
  )
}

/** Whether the topic is still weighed once some nodes are gone: the answer if anything bears on it, a loose claim if anything is related to it. */
function takesPart(weighed: WeighedMap, topic: string, gone: ReadonlySet<string>): boolean {
  if (topic === ANSWER) return bearsOnAnswer(weighed, gone)
  const claim = findClaim(weighed.map, topic)
  if (!claim || claim.paragraph !== null) return true
  return weighed.relations.some((r) => (r.to === topic && !gone.has(r.from)) || (r.from === topic && !gone.has(r.to)))
}

const flipped = (strength: number | null, now: number) => strength !== null && tickOf(strength) !== now

const weigh = (map: ArgumentMap, id: string, to: number, isParagraph: boolean) =>
  isParagraph ? changeBy(map, weighParagraph, { id, weight: to }) : changeBy(map, weighClaim, { id, weight: to / 100 })

/** What a command would change; null if it would be refused. */
function changeBy<Input>(map: ArgumentMap, command: Command<Input>, input: Input): Change | null {
  const result = command.run(map, input)
  return result.ok ? result.value : null
}

/** A few to show: the smallest of each kind, then the smallest of what is left, in the order of their size. */
export function fewOf(flips: readonly Flip[], most: number): Flip[] {
  const firsts = ORDER.flatMap((how) => flips.find((f) => f.how === how) ?? [])
  const chosen = new Set([...new Set([...firsts, ...flips])].slice(0, Math.max(most, 0)))
  return flips.filter((f) => chosen.has(f))
}
