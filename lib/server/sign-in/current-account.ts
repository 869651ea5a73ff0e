import 'server-only'
import { getServerSession } from 'next-auth'
import { type Account, accountOf, type Envelope } from '../account/session'
import { database } from '../database/database'
import { authOptions } from './auth-options'

// next-auth would encrypt a new token each time somebody asks, though a page cannot send it.
const noNewToken = { encode: async () => '' }

/** How next-auth says that a cookie of its own leads nowhere; the settings that it means were read at the start. */
const UNREADABLE = /^There is a problem with the server configuration/

/** What the browser's token says; empty without one, or beside cookies that cannot be read. */
export async function currentEnvelope(): Promise<Partial<Envelope>> {
  try {
    return ((await getServerSession({ ...authOptions(), jwt: noNewToken })) as Partial<Envelope> | null) ?? {}
  } catch (error) {
    if (error instanceof Error && UNREADABLE.test(error.message)) return {}
    throw error
  }
}

/** Who is asking; null for a visitor without an account or with a session that was ended or locked. */
export const currentAccount = async (): Promise<Account | null> => accountOf(database(), await currentEnvelope())
