import type { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import type { ChosenQuestion, Groups, OpenTerms, SetAssignment } from '@/lib/domain/classroom/setting'
import type { QuestionChoices } from '@/lib/domain/question/ask-question'
import type { PresetId, Question } from '@/lib/domain/question/question'
import type { Factor } from '@/lib/domain/shared/factor'

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

/** What the form holds. `questionId` null: the question is typed; `due`: as a field of the browser has it, '' for none. */
export type Draft = {
  deckId: string
  questionId: string | null
  own: { text: string; choices: QuestionChoices }
  preset: PresetId
  due: string
  groups: Groups
  terms: Omit<AssignmentTerms, 'question' | 'deckTitle' | 'dueAt'>
}

export const newDraft = (deck: OfferedDeck | undefined): Draft => ({
  deckId: deck?.id ?? '',
  questionId: deck?.questions[0]?.id ?? null,
  own: { text: '', choices: {} },
  preset: deck?.questions[0]?.question.preset ?? 'a-level',
  due: '',
  groups: {},
  terms: {
    ...{ late: 'taken', scaffold: 'slots', scaffoldFor: {}, checksOff: [], groupOf: 1, figures: false },
  },
})

export function draftOf({ terms: { question, deckTitle: _, dueAt: __, ...terms }, groups }: SetAssignment): Draft {
  return {
    ...{ deckId: '', questionId: null, own: { text: question.text, choices: {} } },
    ...{ preset: question.preset, due: '', groups, terms },
  }
}

export const chosenOf = ({ deckId, questionId, own, preset }: Draft): ChosenQuestion =>
  questionId === null
    ? { ...own.choices, deckId, questionId, text: own.text, preset }
    : { deckId, questionId, text: '', preset }

export const termsOf = ({ terms, due }: Draft): OpenTerms => ({
  ...terms,
  dueAt: due === '' ? null : new Date(due).toISOString(),
})

/** A time as a field for date and time has it, by the clock of this computer. */
export function fieldTime(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** Four in the afternoon, a week from now. */
export function nextWeek(now: Date): Date {
  const at = new Date(now)
  at.setDate(at.getDate() + 7)
  at.setHours(16, 0, 0, 0)
  return at
}

/** Where a map opens that nobody keeps until it is edited, as the pupils will see theirs. */
export function previewAddress({ deckId, questionId, own, preset, terms }: Draft): string {
  const { text, choices } = own
  const asked: Record<string, string> =
    questionId === null ? { text, details: JSON.stringify({ ...choices, preset }) } : { question: questionId, preset }
  return `/maps/new?${new URLSearchParams({
    ...{ deck: deckId, ...asked, scaffold: terms.scaffold },
    ...(terms.checksOff.length > 0 ? { off: terms.checksOff.join(' ') } : {}),
  })}`
}
