import * as z from 'zod'
import { aboutLabel } from '../../question/question-words'
import { Factor } from '../../shared/factor'
import { LIMITS } from '../../shared/limits'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { add, changeOf } from '../edits'
import { alreadyThere, tooMany } from '../refusals'

/** A factor of the student's own, or one of the six that the deck did not use. */
export const addFactor = defineCommand({
  name: 'add-factor',
  input: z.object({ id: Factor.shape.id, name: Factor.shape.name }),
  run: (map, factor) => {
    if (map.factors.some((f) => f.id === factor.id)) return alreadyThere()
    return map.factors.length >= LIMITS.factors ? tooMany('factors') : ok(changeOf(add('factors', factor)))
  },
  say: (map, { name }) => `${aboutLabel(map)} added: ${name}`,
})
