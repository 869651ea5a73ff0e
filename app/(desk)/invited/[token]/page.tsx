import type { Metadata } from 'next'
import { acceptAsNewTeacherAction, acceptInvitationAction } from '@/app/actions/colleagues'
import { pageAccount } from '@/app/page-account'
import { Invited } from '@/components/classroom/join/invited'
import { Desk, Lede } from '@/components/ui/desk'
import { readInvitation } from '@/lib/server/classroom/invite-teacher'
import { database } from '@/lib/server/database/database'

export const metadata: Metadata = { title: 'Invitation' }

/** Where a colleague's link leads. */
export default async function InvitedPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const account = await pageAccount()
  const invitation = await readInvitation(database(), token, new Date())
  return (
    <Desk width="narrow">
      {invitation ? (
        <Invited
          token={token}
          className={invitation.className}
          teacher={account?.kind === 'teacher' ? account.name : null}
          onAccept={acceptInvitationAction}
          onAcceptAsNew={acceptAsNewTeacherAction}
        />
      ) : (
        <>
          <h1>An invitation to a class</h1>
          <Lede>This link has been used or is over. Ask your colleague for a new one.</Lede>
        </>
      )}
    </Desk>
  )
}
