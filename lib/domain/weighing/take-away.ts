import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { isSupporting } from '../map/relation-kind'
import { goneWith } from './weigh-map'

/**
 * The map as if a paragraph or a claim had never been written: a thought experiment, which says nothing of the verdict.
 * `gone`: what is hidden, a paragraph with its claims. `unsupported`: what is left but has lost its only support:
 * something held it up before, and every way of support that led to it came through what is gone.
 */
export type TakenAway = { id: string; gone: Set<string>; unsupported: Set<string> }

/** Takes a paragraph or claim away, in thought. Null when it is not on the map. */
export function takeAway(map: ArgumentMap, id: string): TakenAway | null {
  const gone = goneWith(map, id)
  if (!map.paragraphs.some((p) => p.id === id) && !map.claims.some((c) => c.id === id)) return null
  return { id, gone, unsupported: unsupportedWithout(map, gone) }
}

/**
 * What lost every support: each of its supporters is gone, or has lost all of its own in the same way. What nothing
 * held up before stands by itself, and loses nothing.
 */
function unsupportedWithout(map: ArgumentMap, gone: ReadonlySet<string>): Set<string> {
  const left = new Map<string, number>()
  const holds = new Map<string, string[]>()
  for (const { kind, from, to } of map.relations) {
    if (!isSupporting(kind)) continue
    left.set(to, (left.get(to) ?? 0) + 1)
    holds.set(from, [...(holds.get(from) ?? []), to])
  }
  const lost = new Set<string>()
  const waiting = [...gone]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const to of holds.get(id) ?? []) {
      const rest = left.get(to)! - 1
      left.set(to, rest)
      if (rest > 0 || gone.has(to) || to === ANSWER) continue
      lost.add(to)
      waiting.push(to)
    }
  }
  return lost
}
