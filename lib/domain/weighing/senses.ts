import { NONE } from './live-graph'
import type { WeighedGraph } from './weighed-graph'

/** On every way to the topic it lifts it; on every way it lowers it; on some the one, on some the other. */
export const LIFTS = 1
export const LOWERS = 2

/**
 * Whether a heavier argument lifts or lowers the topic, for every argument by number: `LIFTS`, `LOWERS`, both bits, or 0
 * where no way leads to it. With one bit alone the topic's strength never turns back as the weight grows, since every
 * semantics here is monotone in what supports and what attacks, and so is a circle round which the bits agree.
 */
export function sensesFor({ graph }: WeighedGraph, topic: number): Uint8Array {
  const senses = new Uint8Array(graph.tau.length)
  senses[topic] = LIFTS
  const waiting = [topic]
  while (waiting.length > 0) {
    const v = waiting.pop()!
    const sense = senses[v]!
    const turned = ((sense & LIFTS) << 1) | ((sense & LOWERS) >> 1)
    for (let e = graph.firstIn[v]!; e !== NONE; e = graph.nextIn[e]!) {
      const source = graph.source[e]!
      const together = senses[source]! | (graph.attack[e] ? turned : sense)
      if (together === senses[source]) continue
      senses[source] = together
      waiting.push(source)
    }
  }
  return senses
}
