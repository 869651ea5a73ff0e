'use server'
import { headers } from 'next/headers'
import * as z from 'zod'
import type { Joined } from '@/lib/domain/classroom/card'
import type { Result } from '@/lib/domain/shared/result'
import { addressOf } from '@/lib/server/account/address'
import { joinAsAccount } from '@/lib/server/classroom/join-class'
import { act } from './call'

/** Brings whoever is signed in into the class of a code, or says who they are there. */
export async function joinClassAction(given: { code: string }): Promise<Result<Joined>> {
  const address = addressOf((await headers()).get('x-forwarded-for'))
  return act(z.object({ code: z.string().max(100) }), given, (db, account, { code }, now) =>
    joinAsAccount(db, account, { code, address }, now),
  )
}
