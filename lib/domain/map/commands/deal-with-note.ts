import * as z from 'zod'
import { refuse } from '../../shared/result'
import { NoteAnswer } from '../argument-map'
import { defineCommand } from '../command'
import { changeClaim } from './change-claim'

/** Ticks a historian’s note off with what was done about it; null: it is open again. A card that is kept needs a reason. */
export const dealWithNote = defineCommand({
  name: 'deal-with-note',
  input: z.object({ id: z.string(), answer: NoteAnswer.nullable() }),
  run: (map, { id, answer }) => {
    if (answer?.did === 'kept' && answer.why.trim() === '')
      return refuse('no-reason', 'Say in a few words why you keep the card as it is.')
    const noteAnswer = answer?.did === 'kept' ? { ...answer, why: answer.why.trim() } : answer
    return changeClaim(map, id, { noteDealtWith: answer !== null, noteAnswer })
  },
  say: (_, { answer }) => (answer ? 'Note dealt with' : 'Note opened again'),
})
