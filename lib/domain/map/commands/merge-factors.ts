import * as z from 'zod'
import { ok } from '../../shared/result'
import { NO_CHANGE } from '../change'
import { defineCommand } from '../command'
import { changeOf, remove, update, updateSingle } from '../edits'
import { factorName } from '../read-map'
import { notThere } from '../refusals'

/** Makes one factor of two: whatever was about the first is about the other, the question and the judgement too. */
export const mergeFactors = defineCommand({
  name: 'merge-factors',
  input: z.object({ id: z.string(), into: z.string() }),
  run: (map, { id, into }) => {
    const factor = map.factors.find((f) => f.id === id)
    if (!factor || !map.factors.some((f) => f.id === into)) return notThere('factor')
    if (id === into) return ok(NO_CHANGE)
    const instead = (was: string | null | undefined) => (was === id ? into : was)
    const { statedFactor, statedRival, stimulus } = map.question
    return ok(
      changeOf(
        ...map.claims.filter((c) => c.factor === id).flatMap((c) => update('claims', c, { factor: into })),
        ...map.paragraphs.filter((p) => p.factor === id).flatMap((p) => update('paragraphs', p, { factor: into })),
        ...updateSingle('question', map.question, {
          statedFactor: instead(statedFactor),
          statedRival: instead(statedRival),
          stimulus: [...new Set(stimulus.map(instead))],
        }),
        ...updateSingle('judgement', map.judgement, { mainFactor: instead(map.judgement.mainFactor) }),
        remove('factors', factor),
      ),
    )
  },
  say: (map, { into }) => `Merged with ${factorName(map, into)}`,
})
