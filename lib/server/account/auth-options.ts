import 'server-only'
import type { NextAuthOptions, User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import type { Result } from '@/lib/domain/shared/result'
import { joinAsVisitor } from '../classroom/join-class'
import { type Database, database } from '../database/database'
import { readEnv } from '../env'
import { addressOf } from './address'
import { createGuest, resume } from './guest'
import { beginSession, type Envelope, endSession } from './session'
import { signInTeacher } from './teacher'

const from = (headers: Record<string, string | undefined> | undefined) => addressOf(headers?.['x-forwarded-for'])

/** A session for an account, as next-auth hands it on. Null says “no” without a word of why in an address bar. */
async function admit(db: Database, account: Result<{ id: string; name: string }>): Promise<User | null> {
  if (!account.ok) return null
  const { sid, uid } = await beginSession(db, account.value.id)
  return { id: uid, sid } as User
}

/** next-auth: four ways in, and a token that carries nothing but which session it is. */
export function authOptions(): NextAuthOptions {
  const db = database()
  return {
    secret: readEnv().secret,
    session: { strategy: 'jwt', maxAge: 60 * 60 * 24 * 90 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    logger: { error: (code) => console.info(`sign-in: ${code}`), warn: () => {}, debug: () => {} },
    providers: [
      Credentials({
        id: 'guest',
        credentials: {},
        authorize: async () => {
          const { id, name } = await createGuest(db)
          return admit(db, { ok: true, value: { id, name } })
        },
      }),
      Credentials({
        id: 'resume',
        credentials: { code: {} },
        authorize: async (given, request) =>
          admit(db, await resume(db, given?.code ?? '', from(request.headers), new Date())),
      }),
      Credentials({
        id: 'join',
        credentials: { code: {} },
        authorize: async (given, request) =>
          admit(db, await joinAsVisitor(db, { code: given?.code ?? '', address: from(request.headers) }, new Date())),
      }),
      Credentials({
        id: 'teacher',
        credentials: { email: {}, password: {} },
        authorize: async (given, request) => {
          const { email = '', password = '' } = given ?? {}
          return admit(db, await signInTeacher(db, { email, password, address: from(request.headers) }, new Date()))
        },
      }),
    ],
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
