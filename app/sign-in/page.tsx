import type { Metadata } from 'next'
import Link from 'next/link'
import { SignInForm } from '@/components/account/sign-in-form'
import { Desk, Lede } from '@/components/ui/desk'
import { PageHeader } from '@/components/ui/page-header'
import { currentAccount } from '@/lib/server/sign-in/current-account'

export const metadata: Metadata = { title: 'Teachers' }

export default async function SignInPage() {
  const account = await currentAccount()
  return (
    <>
      <PageHeader who={account?.name ?? null} teacher={account?.kind === 'teacher'} />
      <Desk width="narrow">
        <h1>Teachers</h1>
        <Lede>
          Sign in with your e-mail address. Students need no account: <Link href="/resume">use a resume code</Link>.
        </Lede>
        <SignInForm />
      </Desk>
    </>
  )
}
