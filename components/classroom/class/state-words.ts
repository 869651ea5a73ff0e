import type { Tell } from '@/components/ui/when'
import type { RegisterAssignment } from '@/lib/domain/classroom/register'
import type { WorkState } from '@/lib/domain/classroom/work-state'

/** The sign of a state in the register, and its word. */
export const STATE_SIGNS: Record<WorkState, { sign: string; word: string }> = {
  'not-started': { sign: '–', word: 'not started' },
  drafting: { sign: '•', word: 'drafting' },
  stalled: { sign: '…', word: 'stalled' },
  'handed-in': { sign: '✓', word: 'handed in' },
  again: { sign: '✓✓', word: 'again' },
  returned: { sign: '↩', word: 'returned' },
}

/** “due Fri 20 Nov”, “24 of 28 handed in”, “3 again”, “18 to read”: what stands, in the order in which a teacher asks. */
export function countWords(
  { dueAt, withdrawn, counts }: RegisterAssignment,
  tell: Tell,
): { words: string; strong: boolean }[] {
  const { pupils, handedIn, again, returned, drafting, notStarted, toRead } = counts
  const said = (words: string, strong = false) => ({ words, strong })
  return [
    ...(withdrawn ? [said('taken back')] : []),
    ...(dueAt ? [said(`due ${tell('weekday', dueAt)}`)] : []),
    ...(handedIn > 0 ? [said(`${handedIn} of ${pupils} handed in`, true)] : []),
    ...(again > 0 ? [said(`${again} again`)] : []),
    ...(drafting > 0 ? [said(`${drafting} drafting`)] : []),
    ...(notStarted > 0 && pupils > 0 ? [said(`${notStarted} not started`)] : []),
    ...(returned > 0 ? [said(`${returned} returned`)] : []),
    ...(toRead > 0 ? [said(`${toRead} to read`, true)] : []),
  ]
}
