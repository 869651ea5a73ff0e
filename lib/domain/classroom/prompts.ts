import { QUESTION_FRAMES } from '../question/question-frames'
import { type HasQuestion, wordsOf } from '../question/question-words'
import type { Scaffold } from './assignment'

/** The slots of an essay plan that a pupil writes in. */
export type Slot = 'line' | 'point' | 'claim' | 'evidence' | 'explanation' | 'link-back' | 'answer'

/** What an empty slot asks. */
function asks(map: HasQuestion): Record<Slot, string> {
  const { prompts } = wordsOf(map)
  return {
    line: 'What will you argue? One sentence, before the first paragraph.',
    point: `${prompts.point} One sentence.`,
    claim: 'What do you claim? Enter keeps it.',
    evidence: 'One fact, date, name or figure.',
    explanation: 'This matters because…',
    'link-back': prompts.linkBack,
    answer: `${prompts.judgement} One or two sentences.`,
  }
}

/** How its sentence may begin; the pupil writes it, from the first word to the last. */
function begins({ question }: HasQuestion): Record<Slot, string> {
  const { line, point, linkBack, judgement } = QUESTION_FRAMES[question.form].sentence
  return {
    line,
    point,
    'link-back': linkBack,
    answer: judgement,
    claim: 'One sign of this is that …',
    evidence: 'For example, in … (when) … (who did what)',
    explanation: 'This mattered because …',
  }
}

/** What stands in an empty slot as a prompt, never as text of the map: a question, the start of a sentence, or nothing. */
export function promptFor(slot: Slot, scaffold: Scaffold, map: HasQuestion): string {
  if (scaffold === 'bare') return ''
  return (scaffold === 'full' ? begins : asks)(map)[slot]
}
