import * as z from 'zod'
import { QuestionChoices } from '../question/ask-question'
import { PresetId } from '../question/question'
import { LIMITS } from '../shared/limits'
import type { Zone } from '../shared/when'
import { AssignmentTerms } from './assignment'

/**
 * The deck and the question that a teacher chose. `questionId`: of the deck's own questions; null where it was typed,
 * and then the choices say what of its reading was settled by hand.
 */
export const ChosenQuestion = QuestionChoices.extend({
  deckId: z.string().min(1).max(100),
  questionId: z.string().max(100).nullable(),
  text: z.string().trim().max(LIMITS.text).default(''),
  preset: PresetId,
})
export type ChosenQuestion = z.infer<typeof ChosenQuestion>

/** What can still be changed once a question is set. */
export const OpenTerms = AssignmentTerms.omit({ question: true, deckTitle: true })
export type OpenTerms = z.infer<typeof OpenTerms>

/** By seat id, the number of the pupil's group. */
export const Groups = z.record(z.string(), z.number().int().min(1).max(100))
export type Groups = z.infer<typeof Groups>

/** An assignment as its teacher sees it before the wall: its terms, its groups, and which of them have begun a map. */
export type SetAssignment = {
  id: string
  terms: AssignmentTerms
  groups: Groups
  /** Numbers of the groups with a map. */
  begunGroups: number[]
  begun: boolean
  withdrawn: boolean
}

/** A class to which a question is set. Seats in register order. */
export type ClassToSet = {
  id: string
  name: string
  /** By whose clock its times are told. */
  zone: Zone
  archived: boolean
  seats: { id: string; number: number; name: string }[]
  assignments: SetAssignment[]
}
