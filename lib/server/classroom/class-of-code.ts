import 'server-only'
import { isOpen, readCode } from '@/lib/domain/classroom/join-code'
import { refuse } from '@/lib/domain/shared/result'
import type { Caller } from '../account/throttle'
import type { Transaction } from '../database/database'

/** The code of a class as somebody typed it, and who tries. */
export type AskedClass = { code: string } & Caller

/** One answer whatever is wrong with a code: never made, ended, over, or of a class that is archived. */
export const noClass = () =>
  refuse('join-code', 'No class is open under that code. Check it letter by letter, or ask your teacher.')

export async function openByCode(
  db: Transaction,
  typed: string,
  now: Date,
): Promise<{ id: string; name: string } | null> {
  const joinCode = readCode(typed)
  if (joinCode === '') return null
  const found = await db.class.findUnique({ where: { joinCode } })
  return found && !found.archivedAt && isOpen(found.joinCode, found.joinOpenUntil, now) ? found : null
}
