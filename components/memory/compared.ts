import type { Claim } from '@/lib/domain/map/argument-map'
import { inTray } from '@/lib/domain/map/read-map'
import type { RecallMark } from '@/lib/sync/memory-place'

/** What a claim of the deck is compared with, and what was said of it so far. */
export type RecalledPair = { claim: Claim; line: Claim | null; result: RecallMark['result']; keep: 'line' | 'deck' }

/**
 * The line of each claim, chosen or proposed, no line twice; and whose words to keep: the student's where they are on
 * the map already and right, else the deck's.
 */
export function pairsOf(
  asked: Claim[],
  waiting: Claim[],
  marks: Record<string, RecallMark>,
  proposed: Map<string, string>,
): RecalledPair[] {
  const chosen = new Set(asked.flatMap((c) => marks[c.id]?.line ?? []))
  const used = new Set<string>()
  return asked.map((claim) => {
    const mark = marks[claim.id] ?? {}
    const guess = proposed.get(claim.id)
    const free = guess !== undefined && !chosen.has(guess) ? guess : null
    const id = mark.line === undefined ? free : mark.line
    const line = waiting.find((l) => l.id === id && !used.has(l.id)) ?? null
    if (line) used.add(line.id)
    const usual = line && !inTray(line) && mark.result !== 'missed' ? 'line' : 'deck'
    return { claim, line, result: mark.result, keep: mark.keep ?? usual }
  })
}
