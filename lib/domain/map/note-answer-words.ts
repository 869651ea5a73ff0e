import type { NoteAnswer } from './argument-map'

/** What was done about a note, in words. */
export const noteAnswerWords = (answer: NoteAnswer): string =>
  answer.did === 'corrected' ? 'Corrected' : answer.did === 'reworded' ? 'Reworded' : `Kept: ${answer.why}`
