import 'server-only'
import { randomUUID } from 'node:crypto'
import { decode, encode } from 'next-auth/jwt'
import * as z from 'zod'

/**
 * What a browser carries so that its tries are its own: a random id, and the keys of the accounts that it has signed in
 * to with a password, newest first. It is sealed with a key of this installation, so nobody can make one up or read it.
 */
const Browser = z.object({ id: z.uuid(), accounts: z.array(z.string()) })
export type Browser = z.infer<typeof Browser>

export const BROWSER_COOKIE = 'howfar-browser'
/** Seconds; no browser keeps a cookie for longer. */
export const BROWSER_COOKIE_AGE = 400 * 86_400
/** More than the teachers who share one computer; they fit into one cookie. */
const MOST_ACCOUNTS = 40

export const newBrowser = (): Browser => ({ id: randomUUID(), accounts: [] })

/** The same browser, or a new one, after it has signed in to an account. */
export function knowing(browser: Browser | undefined, account: string): Browser {
  const { id, accounts } = browser ?? newBrowser()
  return { id, accounts: [account, ...accounts.filter((a) => a !== account)].slice(0, MOST_ACCOUNTS) }
}

export const sealBrowser = (browser: Browser, secret: string): Promise<string> =>
  encode({ token: browser, secret, salt: BROWSER_COOKIE, maxAge: BROWSER_COOKIE_AGE })

/** What a cookie says; nothing if it is not there, not ours, changed, or too old. */
export async function openBrowser(cookie: string | undefined, secret: string): Promise<Browser | undefined> {
  const said = await decode({ token: cookie, secret, salt: BROWSER_COOKIE }).catch(() => null)
  return Browser.safeParse(said).data
}
