import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { currentVisit } from '@/app/visit'
import { refuseUnreadable } from '@/lib/server/http/library-request'
import { authOptions } from '@/lib/server/sign-in/auth-options'

type Context = { params: Promise<{ nextauth: string[] }> }

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const refused = await refuseUnreadable(request)
  return refused ?? NextAuth(request as never, context as never, authOptions(await currentVisit()))
}

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const [what] = (await context.params).nextauth
  // Where a password or a code is sent to: who only looks there is shown where these are typed.
  if (what === 'callback') return new Response(null, { status: 302, headers: { Location: '/sign-in' } })
  return POST(request, context)
}
