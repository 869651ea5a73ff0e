import { exportRegister } from '@/lib/server/classroom/export-register'
import { readRoute } from '@/lib/server/http/route'

export const GET = readRoute(async ({ db, account, params, now }) => {
  const exported = await exportRegister(db, account.id, params.id!, now)
  if (!exported.ok) return exported
  return new Response(exported.value, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="register.csv"',
      'Cache-Control': 'no-store',
    },
  })
})
