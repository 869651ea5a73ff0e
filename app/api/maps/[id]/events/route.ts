import { readRoute } from '@/lib/server/http/route'
import { eventStream } from '@/lib/server/map/event-stream'
import { seqAfter } from '@/lib/server/map/seq-after'
import { notFound } from '@/lib/server/refusals'
import { mayEditMap } from '@/lib/server/rights/things-for'
import { currentEnvelope } from '@/lib/server/sign-in/current-account'

/** The journal as it grows, one event a row, its id the seq. */
export const GET = readRoute(async ({ db, account, params, request }) => {
  const after = seqAfter(request)
  const mapId = params.id!
  if (!(await mayEditMap(db, account.id, mapId))) return notFound()
  const { sid = '' } = await currentEnvelope()
  return eventStream(db, { reader: { sid, uid: account.id }, mapId, after, signal: request.signal })
})
