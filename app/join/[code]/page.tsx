import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { joinClassAction } from '@/app/actions/join'
import { currentVisit } from '@/app/visit'
import { CodeForm } from '@/components/classroom/join/code-form'
import { JoinClass } from '@/components/classroom/join/join-class'
import { PageHeader } from '@/components/ui/page-header'
import { currentAccount } from '@/lib/server/account/current-account'
import { classOfCode } from '@/lib/server/classroom/join-class'
import { database } from '@/lib/server/database/database'
import { publicAddress } from '@/lib/server/http/public-address'

export const metadata: Metadata = { title: 'Join a class' }

/** Where the QR code of a class leads. Any code that opens nothing says the same. */
export default async function JoinByCodePage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const asked = await headers()
  const account = await currentAccount()
  const { caller } = await currentVisit()
  const found = await classOfCode(database(), account?.id ?? null, { code: code.slice(0, 100), ...caller }, new Date())
  return (
    <>
      <PageHeader who={account?.name ?? null} teacher={account?.kind === 'teacher'} />
      <main id="main" className="desk narrow">
        {found.ok ? (
          <JoinClass
            code={code}
            className={found.value.name}
            address={publicAddress(asked)}
            who={account?.name ?? null}
            onJoin={joinClassAction}
          />
        ) : (
          <>
            <h1>Join your class</h1>
            <p className="lede">{found.refusal.message}</p>
            <CodeForm />
          </>
        )}
      </main>
    </>
  )
}
