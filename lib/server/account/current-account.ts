import 'server-only'
import { getServerSession } from 'next-auth'
import { database } from '../database/database'
import { authOptions } from './auth-options'
import { type Account, accountOf, type Envelope } from './session'

/** Who is asking; null for a visitor without an account or with a session that was ended. */
export async function currentAccount(): Promise<Account | null> {
  const session = (await getServerSession(authOptions())) as Partial<Envelope> | null
  return session ? accountOf(database(), session) : null
}
