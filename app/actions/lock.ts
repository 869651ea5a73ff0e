'use server'
import { headers } from 'next/headers'
import * as z from 'zod'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { addressOf } from '@/lib/server/account/address'
import { currentEnvelope } from '@/lib/server/account/current-account'
import { lockSession, unlockSession } from '@/lib/server/account/lock'
import { database } from '@/lib/server/database/database'

export async function lockAction(): Promise<Result<null>> {
  return lockSession(database(), await currentEnvelope(), new Date())
}

export async function unlockAction(given: { secret: string }): Promise<Result<null>> {
  const parsed = z.object({ secret: z.string().min(1).max(200) }).safeParse(given)
  if (!parsed.success) return refuse('bad-request', 'Type the code or the password.')
  const address = addressOf((await headers()).get('x-forwarded-for'))
  return unlockSession(database(), await currentEnvelope(), { secret: parsed.data.secret, address }, new Date())
}
