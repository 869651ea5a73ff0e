import * as z from 'zod'
import { CHECK_IDS } from '../plan/finding'
import { Question } from '../question/question'
import { LIMITS } from '../shared/limits'
import { USUAL_TERMS } from './usual-terms'

/** How much of the frame a pupil is given: every slot with a sentence to finish, slots named and empty, or a blank page. */
export const SCAFFOLDS = ['full', 'slots', 'bare'] as const
export const Scaffold = z.enum(SCAFFOLDS)
export type Scaffold = z.infer<typeof Scaffold>

/** The most that work on one map together; alone is 1. */
export const MOST_IN_A_GROUP = 5

/**
 * What a teacher settles when setting a question. `dueAt`: ISO time, or null; `late`: whether a map is taken after it.
 * `scaffoldFor`: by seat id, where a pupil has another one than the class. `checksOff`: checks that stay silent.
 * `groupOf`: how many work on one map. `figures`: whether pupils see the class's figures, once there are five plans.
 */
export const AssignmentTerms = z.object({
  question: Question,
  deckTitle: z.string().max(LIMITS.text).default(''),
  dueAt: z.iso.datetime().nullable().default(null),
  late: z.enum(['taken', 'refused']).default(USUAL_TERMS.late),
  scaffold: Scaffold.default(USUAL_TERMS.scaffold),
  scaffoldFor: z.record(z.string(), Scaffold).default(USUAL_TERMS.scaffoldFor),
  checksOff: z.array(z.enum(CHECK_IDS)).max(CHECK_IDS.length).default(USUAL_TERMS.checksOff),
  groupOf: z.number().int().min(1).max(MOST_IN_A_GROUP).default(USUAL_TERMS.groupOf),
  figures: z.boolean().default(USUAL_TERMS.figures),
})
export type AssignmentTerms = z.infer<typeof AssignmentTerms>

/** Whether a map handed in at this time is late. One that came back from the teacher never is: the date was for the first. */
export const isLate = ({ dueAt }: Pick<AssignmentTerms, 'dueAt'>, at: Date, cameBack: boolean): boolean =>
  dueAt !== null && !cameBack && at > new Date(dueAt)

/** Figures of a class are shown to pupils from this many plans on: below it, a figure is a person. */
export const LEAST_PLANS_FOR_FIGURES = 5
