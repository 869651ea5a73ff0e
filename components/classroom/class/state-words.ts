import type { TellTime } from '@/components/ui/when'
import type { RegisterAssignment } from '@/lib/domain/classroom/register'

/** “due Fri 20 Nov”, “24 of 28 handed in”, “3 again”, “18 to read”: what stands, in the order in which a teacher asks. */
export function stateCountWords(
  { dueAt, withdrawn, counts }: RegisterAssignment,
  tell: TellTime,
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
