import type { Metadata } from 'next'
import Link from 'next/link'
import { SignInForm } from '@/components/account/sign-in-form'
import { Desk, Lede } from '@/components/ui/desk'

export const metadata: Metadata = { title: 'Teachers' }

export default function SignInPage() {
  return (
    <Desk width="narrow">
      <h1>Teachers</h1>
      <Lede>
        Sign in with your e-mail address. Students need no account: <Link href="/resume">use a resume code</Link>.
      </Lede>
      <SignInForm />
    </Desk>
  )
}
