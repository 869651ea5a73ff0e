import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { unlockAction } from '@/app/actions/lock'
import { UnlockForm } from '@/components/account/unlock-form'
import { Desk, Lede } from '@/components/ui/desk'
import { lockedSession } from '@/lib/server/account/lock'
import { database } from '@/lib/server/database/database'
import { currentEnvelope } from '@/lib/server/sign-in/current-account'

export const metadata: Metadata = { title: 'Locked' }

/** What a locked computer shows. Without a locked session it leads to the start. */
export default async function LockedPage() {
  const locked = await lockedSession(database(), await currentEnvelope())
  if (!locked) redirect('/')
  return (
    <Desk width="narrow">
      <h1>{locked.name}’s work is locked</h1>
      <Lede>
        Everything is saved. {locked.by === 'code' ? 'The resume code' : 'The password'} opens it again. Leaving ends
        this sign-in; the work stays where it is.
      </Lede>
      <UnlockForm by={locked.by} onUnlock={unlockAction} />
    </Desk>
  )
}
