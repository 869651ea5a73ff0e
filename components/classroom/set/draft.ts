import type { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import type { ChosenQuestion, Groups, OpenTerms, SetAssignment } from '@/lib/domain/classroom/setting'
import { USUAL_TERMS } from '@/lib/domain/classroom/usual-terms'
import type { QuestionChoices } from '@/lib/domain/question/ask-question'
import type { PresetId, Question } from '@/lib/domain/question/question'
import type { Factor } from '@/lib/domain/shared/factor'
import { dayIn, daysAfter, momentAt, tellTime, type Zone } from '@/lib/domain/shared/when'

/** A deck that a question can be set from, without its claims. */
export type OfferedDeck = {
  id: string
  title: string
  size: string
  factors: Factor[]
  questions: { id: string; question: Question; size: string }[]
  /** Of all that it says, to ask whether it speaks of a question. */
  stems: string[]
}

/**
 * What the form holds. `questionId` null: the question is typed; `due`: as a field
 * of the browser has it, by the clock of the class, '' for none.
 */
export type AssignmentDraft = {
  deckId: string
  questionId: string | null
  own: { text: string; choices: QuestionChoices }
  preset: PresetId
  due: string
  groups: Groups
  terms: Omit<AssignmentTerms, 'question' | 'deckTitle' | 'dueAt'>
}

export const newDraft = (deck: OfferedDeck | undefined, due: string): AssignmentDraft => ({
  deckId: deck?.id ?? '',
  questionId: deck?.questions[0]?.id ?? null,
  own: { text: '', choices: {} },
  preset: deck?.questions[0]?.question.preset ?? 'a-level',
  due,
  groups: {},
  terms: USUAL_TERMS,
})

export function draftOf(
  { terms: { question, deckTitle: _, dueAt, ...terms }, groups }: SetAssignment,
  zone: Zone,
): AssignmentDraft {
  return {
    deckId: '',
    questionId: null,
    own: { text: question.text, choices: {} },
    preset: question.preset,
    due: dueAt ? tellTime('field', dueAt, zone) : '',
    groups,
    terms,
  }
}

export const chosenOf = ({ deckId, questionId, own, preset }: AssignmentDraft): ChosenQuestion =>
  questionId === null
    ? { ...own.choices, deckId, questionId, text: own.text, preset }
    : { deckId, questionId, text: '', preset }

export const termsOf = ({ terms, due }: AssignmentDraft, zone: Zone): OpenTerms => ({
  ...terms,
  dueAt: due === '' ? null : momentAt(due, zone).toISOString(),
})

/** Four in the afternoon, a week from now, as a field has it. */
export const nextWeek = (now: string, zone: Zone): string => `${daysAfter(dayIn(zone, now), 7)}T16:00`

/** Where a map opens that nobody keeps until it is edited, as the pupils will see theirs. */
export function previewAddress({ deckId, questionId, own, preset, terms }: AssignmentDraft): string {
  const { text, choices } = own
  const asked: Record<string, string> =
    questionId === null ? { text, details: JSON.stringify({ ...choices, preset }) } : { question: questionId, preset }
  return `/maps/new?${new URLSearchParams({
    deck: deckId,
    ...asked,
    scaffold: terms.scaffold,
    ...(terms.checksOff.length > 0 ? { off: terms.checksOff.join(' ') } : {}),
  })}`
}
