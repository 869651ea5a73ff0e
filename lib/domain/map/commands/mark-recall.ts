import * as z from 'zod'
import { ok } from '../../shared/result'
import { Day, daysAfter } from '../../shared/when'
import { applyChange } from '../apply-change'
import type { ArgumentMap, Claim } from '../argument-map'
import type { RecordEdit } from '../change'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { findClaim } from '../read-map'
import { nextRecall, RecallResult } from '../recall'
import { notThere } from '../refusals'
import { mergeLine } from './merge-line'

/**
 * `line`: what the student wrote for this claim from memory; the two become one. `keep`: whose words it then has, the
 * line's or the deck's (as when absent).
 */
const RecallMarked = z.object({
  id: z.string(),
  result: RecallResult,
  line: z.string().optional(),
  keep: z.enum(['line', 'deck']).optional(),
})
export type RecallMarked = z.infer<typeof RecallMarked>

/**
 * What was recalled of the deck's claims and what was missed, as one step: boxes, the lines that became one with their
 * claim, and the other lines of those cards, which stay as claims of the student's own.
 */
export const markRecall = defineCommand({
  name: 'mark-recall',
  input: z.object({ results: z.array(RecallMarked).min(1), today: Day }),
  run: (map, { results, today }) => {
    const there = results.filter(({ id }) => isDecks(findClaim(map, id)))
    if (there.length === 0) return notThere('claim')
    const edits: RecordEdit[] = []
    let now = map
    const enter = (more: RecordEdit[]) => {
      edits.push(...more)
      now = applyChange(now, { edits: more })
    }
    for (const { id, result, line, keep } of there) {
      const claim = findClaim(now, id)!
      enter(update('claims', claim, { recall: nextRecall(claim.recall, result, today) }))
      const said = line === undefined ? undefined : findClaim(now, line)
      if (said?.fromMemory === 'waiting') enter(mergeLine(now, said, findClaim(now, id)!, keep ?? 'deck'))
    }
    const cards = new Set(there.map(({ id }) => findClaim(map, id)!.card))
    enter(now.claims.filter((c) => isWaitingOn(c, cards)).flatMap((c) => update('claims', c, { fromMemory: 'kept' })))
    enter(now.cards.filter((c) => cards.has(c.id)).flatMap((c) => update('cards', c, { recalled: today })))
    return ok(changeOf(...edits))
  },
  say: (map, { results, today }) => {
    const again = results.filter(({ id, result }) => comesTomorrow(map, id, result, today)).length
    if (again === 0) return 'Compared. Nothing comes back tomorrow'
    return `Compared. ${again === 1 ? '1 claim comes' : `${again} claims come`} back tomorrow`
  },
})

const isDecks = (claim: Claim | undefined) => claim !== undefined && claim.fromMemory == null

const isWaitingOn = (claim: Claim, cards: Set<string | null>) =>
  claim.fromMemory === 'waiting' && claim.card !== null && cards.has(claim.card)

function comesTomorrow(map: ArgumentMap, id: string, result: RecallResult, today: Day): boolean {
  const claim = findClaim(map, id)
  return claim !== undefined && nextRecall(claim.recall, result, today)?.due === daysAfter(today, 1)
}
