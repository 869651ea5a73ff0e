import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { currentVisit } from '@/app/visit'
import { authOptions } from '@/lib/server/sign-in/auth-options'

const handler = async (request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) =>
  NextAuth(request as never, context as never, authOptions(await currentVisit()))

export { handler as GET, handler as POST }
