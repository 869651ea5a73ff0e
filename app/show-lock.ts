import 'server-only'
import { redirect } from 'next/navigation'
import { currentEnvelope } from '@/lib/server/account/current-account'
import { lockedSession } from '@/lib/server/account/lock'
import { database } from '@/lib/server/database/database'

/** Leads to the lock screen if this browser's session is locked. For the pages where people begin. */
export async function showLock(): Promise<void> {
  if (await lockedSession(database(), await currentEnvelope())) redirect('/locked')
}
