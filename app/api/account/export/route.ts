import { dayIn, UTC } from '@/lib/domain/shared/when'
import { exportAccount } from '@/lib/server/archive/export-account'
import { readRoute } from '@/lib/server/http/route'

/** Everything that the account has, as one file. */
export const GET = readRoute(async ({ db, account, now }) => {
  const archive = await exportAccount(db, account, now)
  const name = `${account.name} ${dayIn(UTC, now)}`.replace(/[^A-Za-z0-9]+/g, '-')
  return new Response(`${JSON.stringify(archive, null, 1)}\n`, {
    headers: {
      'Content-Type': 'application/json',
      'Content-Disposition': `attachment; filename="howfar-${name}.json"`,
      'Cache-Control': 'no-store',
    },
  })
})
