import * as z from 'zod'
import { ok } from '../../shared/result'
import { applyChange } from '../apply-change'
import { defineCommand } from '../command'
import { changeOf } from '../edits'
import { factorName, findClaim } from '../read-map'
import { notThere } from '../refusals'
import { addParagraph } from './add-paragraph'
import { moveClaim } from './move-claim'
import { TowardsAnswer } from './towards-answer'

/** A new paragraph about a claim's factor, begun with that claim: one step, so that one undo takes it back. */
export const moveToNewParagraph = defineCommand({
  name: 'move-to-new-paragraph',
  input: z.object({
    id: z.string(),
    /** The id of the new paragraph. */
    paragraph: z.string().min(1).max(100),
    towards: TowardsAnswer,
    /** Name the relations of the paragraph to the answer and of the claim to the paragraph. */
    towardsId: z.string(),
    relationId: z.string(),
  }),
  run: (map, { id, paragraph, towards, towardsId, relationId }) => {
    const claim = findClaim(map, id)
    if (!claim) return notThere('claim')
    const added = addParagraph.run(map, { id: paragraph, factor: claim.factor, towards, relationId: towardsId })
    if (!added.ok) return added
    const moved = moveClaim.run(applyChange(map, added.value), { id, paragraph, under: null, relationId })
    return moved.ok ? ok(changeOf(...added.value.edits, ...moved.value.edits)) : moved
  },
  say: (map, { id }) => {
    const factor = factorName(map, findClaim(map, id)?.factor ?? null)
    return `Moved to a new paragraph${factor === '' ? '' : `: ${factor}`}`
  },
})
