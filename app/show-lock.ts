import 'server-only'
import { redirect } from 'next/navigation'
import { lockedSession } from '@/lib/server/account/lock'
import { database } from '@/lib/server/database/database'
import { currentEnvelope } from '@/lib/server/sign-in/current-account'

/** Leads to the lock screen if this browser's session is locked. For the pages where people begin. */
export async function showLock(): Promise<void> {
  if (await lockedSession(database(), await currentEnvelope())) redirect('/locked')
}
