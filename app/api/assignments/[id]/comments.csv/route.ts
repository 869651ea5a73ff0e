import { csvResponse } from '@/lib/server/http/respond'
import { readRoute } from '@/lib/server/http/route'
import { exportComments } from '@/lib/server/review/export-csv'

export const GET = readRoute(async ({ db, account, params, now }) => {
  const exported = await exportComments(db, account.id, params.id!, now)
  return exported.ok ? csvResponse(exported.value, 'comments.csv') : exported
})
