import { exportRegister } from '@/lib/server/classroom/export-register'
import { csvResponse } from '@/lib/server/http/respond'
import { readRoute } from '@/lib/server/http/route'

export const GET = readRoute(async ({ db, account, params, now }) => {
  const exported = await exportRegister(db, account.id, params.id!, now)
  return exported.ok ? csvResponse(exported.value, 'register.csv') : exported
})
