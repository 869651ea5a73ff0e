import type { Metadata } from 'next'
import { setUpTeacherAction } from '@/app/actions/account'
import { SetupForm } from '@/components/account/setup-form'
import { Desk, Lede } from '@/components/ui/desk'
import { setupLinkHolds } from '@/lib/server/account/teacher'
import { database } from '@/lib/server/database/database'

export const metadata: Metadata = { title: 'First teacher' }

export default async function SetupPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const holds = await setupLinkHolds(database(), token)
  return (
    <Desk width="narrow">
      <h1>The first teacher account</h1>
      {holds ? (
        <>
          <Lede>This link works once. The account is kept on this server and nowhere else.</Lede>
          <SetupForm token={token} onSetUp={setUpTeacherAction} />
        </>
      ) : (
        <Lede>This link has been used or is no longer valid. Start the program again for a new one.</Lede>
      )}
    </Desk>
  )
}
