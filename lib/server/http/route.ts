import 'server-only'
import type * as z from 'zod'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { isFromOurPages } from '@/scripts/server/origin.mjs'
import type { Account } from '../account/session'
import { type Database, database } from '../database/database'
import { orCannotSave } from '../database/disk-fault'
import { readEnv } from '../env'
import { signInFirst } from '../refusals'
import { currentAccount } from '../sign-in/current-account'
import { orFault } from './fault'
import { orDeleted } from './or-deleted'
import { answer, refusalResponse } from './respond'

type Params = Record<string, string>
type Call<Body> = { db: Database; account: Account; params: Params; body: Body; request: Request; now: Date }
type Context = { params: Promise<Params | undefined> }

/** An address without a part that varies has none. */
const paramsOf = async ({ params }: Context): Promise<Params> => (await params) ?? {}

/** A route that reads: it is asked for by an account and answers with a value, a refusal or a response of its own. */
export function readRoute<T>(run: (call: Call<undefined>) => Promise<Result<T> | Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const account = await currentAccount()
    const params = await paramsOf(context)
    const subjects = Object.values(params)
    if (!account) return answer(await orDeleted(database(), signInFirst(), subjects))
    return orFault(async () => {
      const result = await orCannotSave(() =>
        run({ db: database(), account, params, body: undefined, request, now: new Date() }),
      )
      return result instanceof Response ? result : answer(await orDeleted(database(), result, subjects))
    })
  }
}

/** A route that changes something: from a page of ours alone, with a body of a known shape. Its size was bounded at the door. */
export function writeRoute<Body, T>(schema: z.ZodType<Body>, run: (call: Call<Body>) => Promise<Result<T>>) {
  return async (request: Request, context: Context): Promise<Response> => {
    if (!isFromOurPages((name: string) => request.headers.get(name), readEnv().url))
      return refusalResponse({ code: 'origin', message: 'This can only be done from a page of Howfar.' })
    const account = await currentAccount()
    const params = await paramsOf(context)
    const subjects = Object.values(params)
    if (!account) return answer(await orDeleted(database(), signInFirst(), subjects))
    const body = await readBody(request, schema)
    if (!body.ok) return answer(body)
    return orFault(async () => {
      const result = await orCannotSave(() =>
        run({ db: database(), account, params, body: body.value, request, now: new Date() }),
      )
      return answer(await orDeleted(database(), result, subjects))
    })
  }
}

async function readBody<Body>(request: Request, schema: z.ZodType<Body>): Promise<Result<Body>> {
  const body = await request.text()
  try {
    const parsed = schema.safeParse(JSON.parse(body))
    if (parsed.success) return ok(parsed.data)
    const issue = parsed.error.issues[0]
    return refuse(
      'bad-request',
      `The request does not have the right shape: ${issue?.path.join('.') || 'it'}: ${issue?.message}`,
    )
  } catch {
    return refuse('bad-request', 'The request is not JSON.')
  }
}
