import type { WorkState } from './work-state'

/** What is said and shown of a state of work, wherever it is. */
type StateOfWork = {
  /** By itself, as in a file. */
  words: string
  /** In the register: a sign, and the word that it stands for. */
  sign: string
  signWord: string
  /** To the pupil whose work it is: what has stalled is to them a draft. */
  pupils: string
  /** On the wall and in the table, where it stands for what was not handed in; null where there is more to say. */
  unsent: string | null
}

export const STATES_OF_WORK: Record<WorkState, StateOfWork> = {
  'not-started': {
    words: 'not started',
    sign: '–',
    signWord: 'not started',
    pupils: 'Not started',
    unsent: 'not started',
  },
  drafting: { words: 'drafting', sign: '•', signWord: 'drafting', pupils: 'Drafting', unsent: 'draft' },
  stalled: { words: 'stalled', sign: '…', signWord: 'stalled', pupils: 'Drafting', unsent: 'stalled' },
  'handed-in': { words: 'handed in', sign: '✓', signWord: 'handed in', pupils: 'Handed in', unsent: null },
  again: { words: 'handed in again', sign: '✓✓', signWord: 'again', pupils: 'Handed in again', unsent: null },
  returned: { words: 'returned', sign: '↩', signWord: 'returned', pupils: 'Returned', unsent: null },
}

/** Whether work that stands so has been handed in and not taken back. */
export const isHandedIn = (state: WorkState): boolean => STATES_OF_WORK[state].unsent === null
