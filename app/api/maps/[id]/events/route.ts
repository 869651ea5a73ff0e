import { readRoute } from '@/lib/server/http/route'
import { eventStream } from '@/lib/server/map/event-stream'
import { readJournal } from '@/lib/server/map/journal-feed'
import { seqAfter } from '@/lib/server/map/seq-after'

/** The journal as it grows, one event a row, its id the seq. */
export const GET = readRoute(async ({ db, account, params, request }) => {
  const after = seqAfter(request)
  const first = await readJournal(db, account.id, params.id!, after)
  return first.ok ? eventStream(db, account.id, params.id!, after, request.signal) : first
})
