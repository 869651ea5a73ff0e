import * as z from 'zod'
import { sideWord } from '../../question/question-words'
import { ok } from '../../shared/result'
import { ANSWER } from '../argument-map'
import { defineCommand } from '../command'
import { add, changeOf, remove, update } from '../edits'
import { findParagraph, nameOfParagraph, towardsAnswer } from '../read-map'
import { notThere } from '../refusals'
import { TowardsAnswer } from './towards-answer'

/** Sets how a paragraph bears on the answer; null takes it off. `relationId` names the relation if there is none yet. */
export const setTowardsAnswer = defineCommand({
  name: 'set-towards-answer',
  input: z.object({ id: z.string(), kind: TowardsAnswer.nullable(), relationId: z.string() }),
  run: (map, { id, kind, relationId }) => {
    if (!findParagraph(map, id)) return notThere('paragraph')
    const now = towardsAnswer(map, id)
    if (kind === null) return ok(changeOf(...(now ? [remove('relations', now)] : [])))
    if (now) return ok(changeOf(...update('relations', now, { kind })))
    return ok(changeOf(add('relations', { id: relationId, from: id, to: ANSWER, kind, label: '' })))
  },
  say: (map, { id, kind }) => `${nameOfParagraph(map, id)}: ${kind ? sideWord(map, kind) : 'no side yet'}`,
})
