import type { SetWork } from '@/lib/domain/classroom/set-work'
import { STATES_OF_WORK } from '@/lib/domain/classroom/state-words'

/** Where a pupil's work stands, in the pupil's words. */
export function stateWords({ state, handedIn }: SetWork): string {
  const late = handedIn?.late && state !== 'returned' ? ', late' : ''
  return `${STATES_OF_WORK[state].pupils}${late}`
}

/** When the work came to stand where it does: its return, or its newest hand-in. ISO 8601; null for a draft. */
export const standsSince = ({ state, returned, handedIn }: SetWork): string | null =>
  (state === 'returned' ? returned?.at : handedIn?.at) ?? null

/** What the date means for a map that is handed in after it. */
export function dateWords({ late, returned }: Pick<SetWork, 'late' | 'returned'>): string {
  if (returned) return 'It has come back once: handed in again, it is never late.'
  return late === 'taken' ? 'A late map is taken and marked late.' : 'A late map is not taken.'
}

export const CLOSED_WORDS = {
  withdrawn: 'Your teacher has taken this question back.',
  archived: 'This class is over.',
} as const
