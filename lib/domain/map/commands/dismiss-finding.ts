import * as z from 'zod'
import { LIMITS } from '../../shared/limits'
import { ok, refuse } from '../../shared/result'
import { Dismissal } from '../argument-map'
import { defineCommand } from '../command'
import { dismissalKey } from '../dismissal-key'
import { add, changeOf } from '../edits'
import { alreadyThere } from '../refusals'

/** “Not this one”: sets a finding aside, with the reason in the student's own words, which a teacher sees. */
export const dismissFinding = defineCommand({
  name: 'dismiss-finding',
  input: z.object({
    id: Dismissal.shape.id,
    check: Dismissal.shape.check,
    nodes: Dismissal.shape.nodes,
    reason: Dismissal.shape.reason,
  }),
  run: (map, { id, check, nodes, reason }) => {
    const key = dismissalKey({ check, nodes })
    if (map.dismissals.some((d) => d.id === id || dismissalKey(d) === key)) return alreadyThere()
    if (reason.trim() === '') return refuse('no-reason', 'Say in a few words why this one does not fit your plan.')
    if (map.dismissals.length >= LIMITS.dismissals) {
      return refuse(
        'limit',
        `At most ${LIMITS.dismissals} findings can be set aside. Bring one back first, or put this one right.`,
      )
    }
    return ok(changeOf(add('dismissals', { id, check, nodes, reason: reason.trim() })))
  },
  say: () => 'Set aside',
})
