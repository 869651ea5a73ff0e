import 'server-only'
import { cookies, headers } from 'next/headers'
import { addressOf } from '@/lib/server/account/address'
import { BROWSER_COOKIE, BROWSER_COOKIE_AGE, openBrowser, sealBrowser } from '@/lib/server/account/browser'
import type { Visit } from '@/lib/server/account/visit'
import { readEnv } from '@/lib/server/env'

/** The request at hand, as what takes a secret wants to know it. A page can read it, and cannot keep anything. */
export async function currentVisit(): Promise<Visit> {
  const { secret, url } = readEnv()
  const jar = await cookies()
  return {
    caller: {
      address: addressOf(await headers()),
      browser: await openBrowser(jar.get(BROWSER_COOKIE)?.value, secret),
    },
    keep: async (browser) => {
      jar.set(BROWSER_COOKIE, await sealBrowser(browser, secret), {
        maxAge: BROWSER_COOKIE_AGE,
        sameSite: 'lax',
        path: '/',
        httpOnly: true,
        secure: url.startsWith('https:'),
      })
    },
  }
}
