'use server'
import * as z from 'zod'
import { currentVisit } from '@/app/visit'
import type { Joined } from '@/lib/domain/classroom/card'
import type { Result } from '@/lib/domain/shared/result'
import { afterCode } from '@/lib/server/account/visit'
import { joinAsAccount } from '@/lib/server/classroom/join-class'
import { act } from './call'

/** Brings whoever is signed in into the class of a code, or says who they are there. */
export async function joinClassAction(given: { code: string }): Promise<Result<Joined>> {
  const visit = await currentVisit()
  return act(z.object({ code: z.string().max(100) }), given, async (db, account, { code }, now) =>
    afterCode(visit, await joinAsAccount(db, account, { code, ...visit.caller }, now)),
  )
}
