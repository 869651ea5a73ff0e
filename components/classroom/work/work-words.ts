import type { SetWork } from '@/lib/domain/classroom/set-work'

/** Where a pupil's work stands, in the pupil's words. What has stalled is to its pupil a draft. */
export function stateWords({ state, handedIn }: SetWork): string {
  const late = handedIn?.late ? ', late' : ''
  switch (state) {
    case 'not-started':
      return 'Not started'
    case 'drafting':
    case 'stalled':
      return 'Drafting'
    case 'handed-in':
      return `Handed in${late}`
    case 'again':
      return `Handed in again${late}`
    case 'returned':
      return 'Returned'
  }
}

export const CLOSED_WORDS = {
  withdrawn: 'Your teacher has taken this question back.',
  archived: 'This class is over.',
} as const

/** “Heron 12”, “Heron 12 and Wren 3”, “Heron 12, Wren 3 and Knot 5” */
export const namesInWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
