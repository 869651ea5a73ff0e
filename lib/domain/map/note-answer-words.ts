import type { NoteAnswer } from './argument-map'

/** What was done about a note, in words. */
export function noteAnswerWords(answer: NoteAnswer): string {
  switch (answer.did) {
    case 'corrected':
      return 'Corrected'
    case 'reworded':
      return 'Reworded'
    case 'kept':
      return `Kept: ${answer.why}`
  }
}
