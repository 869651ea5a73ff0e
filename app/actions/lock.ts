'use server'
import { currentVisit } from '@/app/visit'
import { Unlock } from '@/lib/domain/shared/account-requests'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { lockSession, unlockSession } from '@/lib/server/account/lock'
import { afterCode } from '@/lib/server/account/visit'
import { database } from '@/lib/server/database/database'
import { orCannotSave } from '@/lib/server/database/disk-fault'
import { currentEnvelope } from '@/lib/server/sign-in/current-account'

export async function lockAction(): Promise<Result<null>> {
  const envelope = await currentEnvelope()
  return orCannotSave(() => lockSession(database(), envelope, new Date()))
}

export async function unlockAction(given: Unlock): Promise<Result<null>> {
  const parsed = Unlock.safeParse(given)
  if (!parsed.success) return refuse('bad-request', 'Type the code or the password.')
  const visit = await currentVisit()
  const { secret } = parsed.data
  const envelope = await currentEnvelope()
  return afterCode(visit, await orCannotSave(() => unlockSession(database(), envelope, { secret, ...visit.caller })))
}
