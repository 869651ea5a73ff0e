import * as z from 'zod'
import { guessRole } from '../../deck/guess-role'
import { LIMITS } from '../../shared/limits'
import { ok, type Result, refuse } from '../../shared/result'
import { counted } from '../../shared/words'
import { applyChange } from '../apply-change'
import { type ArgumentMap, Claim } from '../argument-map'
import type { Change, RecordEdit } from '../change'
import { defineCommand } from '../command'
import { add, changeOf, update } from '../edits'
import { findClaim, findParagraph, nameOfParagraph } from '../read-map'
import { notThere } from '../refusals'
import { addClaim } from './add-claim'

/** `under`: the index of the line before it that a line is nested under. `relationId` as in `addClaim`. */
type Line = { id: string; text: string; under: number | null; relationId: string }
export type AddList = { lines: Line[]; paragraph: string | null }

/** Characters that come at once: with more the lines would not go into one request. */
const MOST = 24_000

/**
 * A list as claims, a line each, at the end of a paragraph or in the tray. A nested line hangs under the one that it is
 * nested under, as evidence, or as an explanation where it says why; in the tray it goes along with it later.
 */
export const addList = defineCommand<AddList>({
  name: 'add-list',
  input: z.object({
    lines: z
      .array(
        z.object({
          id: Claim.shape.id,
          text: Claim.shape.text,
          under: z.number().int().min(0).nullable(),
          relationId: z.string(),
        }),
      )
      .min(1),
    paragraph: z.string().nullable(),
  }),
  run: (map, { lines, paragraph }) => {
    if (paragraph !== null && !findParagraph(map, paragraph)) return notThere('paragraph')
    const all = lines.reduce((sum, { text }) => sum + text.length, 0)
    if (lines.length > LIMITS.cardsAtOnce || all > MOST)
      return refuse(
        'limit',
        `At most ${LIMITS.cardsAtOnce} lines come in at once, and no more than about eight pages. Paste the list in parts.`,
      )
    return addLines(map, lines, paragraph)
  },
  say: (map, { lines, paragraph }) =>
    `${counted(lines.length, 'claim')} added to ${paragraph === null ? 'the tray' : nameOfParagraph(map, paragraph)}`,
})

function addLines(map: ArgumentMap, lines: Line[], paragraph: string | null): Result<Change> {
  const edits: RecordEdit[] = []
  let now = map
  for (const { id, text, under, relationId } of lines) {
    const parent = under === null ? null : (lines[under]?.id ?? null)
    const { role } = guessRole(text, { heading: '', nested: parent !== null, last: false })
    const hangs = paragraph === null ? null : parent
    const step = addClaim.run(now, { id, text, role, paragraph, under: hangs, relationId })
    if (!step.ok) return step
    now = applyChange(now, step.value)
    edits.push(...step.value.edits)
    const claim = findClaim(now, id)
    if (paragraph !== null || parent === null || !claim) continue
    const nested = { ...claim, under: parent }
    now = applyChange(now, changeOf(...update('claims', claim, { under: parent })))
    edits.splice(edits.length - 1, 1, add('claims', nested))
  }
  return ok(changeOf(...edits))
}
