import * as z from 'zod'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { dismissalKey } from '../dismissal-key'
import { changeOf, remove } from '../edits'
import { notThere } from '../refusals'

/** Brings a finding back that was set aside. `id`: the dismissal; one of the same finding by somebody else goes with it. */
export const restoreFinding = defineCommand({
  name: 'restore-finding',
  input: z.object({ id: z.string() }),
  run: (map, { id }) => {
    const dismissal = map.dismissals.find((d) => d.id === id)
    if (!dismissal) return notThere('finding')
    const key = dismissalKey(dismissal)
    return ok(changeOf(...map.dismissals.filter((d) => dismissalKey(d) === key).map((d) => remove('dismissals', d))))
  },
  say: () => 'Brought back',
})
