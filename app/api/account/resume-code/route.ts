import * as z from 'zod'
import { ok } from '@/lib/domain/shared/result'
import { writeRoute } from '@/lib/server/http/route'
import { makeResumeCode } from '@/lib/server/sign-in/guest'

/** Makes a new resume code for who is signed in; the answer is the only place where it can be read. */
export const POST = writeRoute(z.object({}), async ({ db, account }) =>
  ok({ code: await makeResumeCode(db, account.id) }),
)
