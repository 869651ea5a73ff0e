import { SaveRequest } from '@/lib/domain/map/wire'
import { readRoute, writeRoute } from '@/lib/server/http/route'
import { readJournal } from '@/lib/server/map/journal-feed'
import { saveChanges } from '@/lib/server/map/save-changes'
import { seqAfter } from '@/lib/server/map/seq-after'

export const POST = writeRoute(SaveRequest, ({ db, account, params, body }) =>
  saveChanges(db, account.id, params.id!, body),
)

export const GET = readRoute(({ db, account, params, request }) =>
  readJournal(db, account.id, params.id!, seqAfter(request)),
)
