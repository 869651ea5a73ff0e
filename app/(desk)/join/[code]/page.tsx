import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { checkSeatAction, doorAction, joinClassAction, knockAction } from '@/app/actions/join'
import { pageAccount } from '@/app/page-account'
import { currentVisit } from '@/app/visit'
import { ClassDoor } from '@/components/classroom/join/class-door'
import { CodeForm } from '@/components/classroom/join/code-form'
import { Desk, Lede } from '@/components/ui/desk'
import { openJoin } from '@/lib/server/classroom/open-join'
import { database } from '@/lib/server/database/database'
import { publicAddress } from '@/lib/server/http/public-address'

export const metadata: Metadata = { title: 'Join a class' }

const actions = { join: joinClassAction, check: checkSeatAction, knock: knockAction, door: doorAction }

/** Where the QR code of a class leads. Any code that opens nothing says the same. */
export default async function JoinByCodePage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const asked = await headers()
  const account = await pageAccount()
  const { caller } = await currentVisit()
  const found = await openJoin(database(), account?.id ?? null, { code: code.slice(0, 100), ...caller }, new Date())
  return found.ok ? (
    <ClassDoor
      code={code}
      joinable={found.value}
      address={publicAddress(asked)}
      who={account?.name ?? null}
      actions={actions}
    />
  ) : (
    <Desk width="narrow">
      <h1>Join your class</h1>
      <Lede>{found.refusal.message}</Lede>
      <CodeForm />
    </Desk>
  )
}
