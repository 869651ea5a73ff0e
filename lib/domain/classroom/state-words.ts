import type { WorkState } from './work-state'

/** A state of work in words that stand by themselves, as in a file. */
export const STATE_WORDS: Record<WorkState, string> = {
  'not-started': 'not started',
  drafting: 'drafting',
  stalled: 'stalled',
  'handed-in': 'handed in',
  again: 'handed in again',
  returned: 'returned',
}
