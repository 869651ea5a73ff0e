import 'server-only'
import type { NextAuthOptions, User } from 'next-auth'
import { pauseWord } from '@/lib/domain/shared/pause'
import type { Result } from '@/lib/domain/shared/result'
import { beginSession, type Envelope, endSession } from '../account/session'
import { signInTeacher } from '../account/teacher'
import { afterCode, afterPassword, type Visit } from '../account/visit'
import { wayIn } from '../account/way-in'
import { joinAsVisitor } from '../classroom/join-class'
import { type Database, database } from '../database/database'
import { readEnv } from '../env'
import { resume, welcomeGuest } from './guest'

/**
 * A session for an account, as next-auth hands it on. Null says “no” without a word of why in an address bar; a pause
 * alone says how long it is, in the one word that next-auth takes from an error.
 */
async function admit(db: Database, account: Result<{ id: string; name: string }>): Promise<User | null> {
  if (!account.ok && account.refusal.minutes) throw new Error(pauseWord(account.refusal.minutes))
  if (!account.ok) return null
  const { sid, uid } = await beginSession(db, account.value.id)
  return { id: uid, sid } as User
}

/** next-auth: a token that carries nothing but which session it is; and for a visit, four ways in. */
export function authOptions(visit?: Visit): NextAuthOptions {
  const db = database()
  return {
    secret: readEnv().secret,
    session: { strategy: 'jwt', maxAge: 60 * 60 * 24 * 90 },
    // Every page that it has of its own, so that none of them is ever shown.
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/account', verifyRequest: '/sign-in' },
    logger: { error: (code) => console.info(`sign-in: ${code}`), warn: () => {}, debug: () => {} },
    providers: visit ? waysIn(db, visit) : [],
    callbacks: {
      jwt: ({ token, user }) => {
        if (user) return { sid: (user as User & { sid: string }).sid, uid: user.id }
        return { sid: token.sid, uid: token.uid }
      },
      session: ({ token, session }) => ({ expires: session.expires, sid: token.sid, uid: token.uid }) as never,
      redirect: ({ url, baseUrl }) => {
        try {
          const to = new URL(url, baseUrl)
          return to.origin === new URL(baseUrl).origin ? to.href : baseUrl
        } catch {
          return baseUrl
        }
      },
    },
    events: { signOut: ({ token }) => endSession(db, token as Partial<Envelope>, new Date()) },
  }
}

const waysIn = (db: Database, visit: Visit) => [
  wayIn({
    id: 'guest',
    credentials: {},
    authorize: async () => admit(db, await welcomeGuest(db, visit.caller)),
  }),
  wayIn({
    id: 'resume',
    credentials: { code: {} },
    authorize: async (given) => {
      const resumed = await resume(db, { code: given?.code ?? '', ...visit.caller }, new Date())
      return admit(db, await afterCode(visit, resumed))
    },
  }),
  wayIn({
    id: 'join',
    credentials: { code: {}, seatId: {}, last: {}, knock: {} },
    authorize: async (given) => {
      const { code = '', seatId, last, knock } = given ?? {}
      const joined = await joinAsVisitor(db, { code, seatId, last, knock, ...visit.caller }, new Date())
      return admit(db, await afterCode(visit, joined))
    },
  }),
  wayIn({
    id: 'teacher',
    credentials: { email: {}, password: {} },
    authorize: async (given) => {
      const { email = '', password = '' } = given ?? {}
      const signedIn = await signInTeacher(db, { email, password, ...visit.caller })
      return admit(db, await afterPassword(visit, email, signedIn))
    },
  }),
]
