import 'server-only'
import { getServerSession } from 'next-auth'
import { type Account, accountOf, type Envelope } from '../account/session'
import { database } from '../database/database'
import { authOptions } from './auth-options'

// next-auth would encrypt a new token each time somebody asks, though a page cannot send it.
const noNewToken = { encode: async () => '' }

/** What the browser's token says; empty without one. */
export const currentEnvelope = async (): Promise<Partial<Envelope>> =>
  ((await getServerSession({ ...authOptions(), jwt: noNewToken })) as Partial<Envelope> | null) ?? {}

/** Who is asking; null for a visitor without an account or with a session that was ended or locked. */
export const currentAccount = async (): Promise<Account | null> => accountOf(database(), await currentEnvelope())
