import type { Metadata } from 'next'
import { headers } from 'next/headers'
import DeskLayout from '@/app/(desk)/layout'
import { currentAccount } from '@/app/current-account'
import { notThere } from '@/app/not-there'
import { BigScreen } from '@/components/classroom/class/big-screen'
import { openClass } from '@/lib/server/classroom/open-class'
import { database } from '@/lib/server/database/database'
import { publicAddress } from '@/lib/server/http/public-address'

export const metadata: Metadata = { title: 'Join' }

/** The code of a class for the board at the front of the room. */
export default async function ScreenPage({ params }: { params: Promise<{ id: string }> }) {
  const account = await currentAccount()
  const { id } = await params
  if (!account) return <DeskLayout>{await notThere(id)}</DeskLayout>
  const opened = await openClass(database(), account.id, id, new Date())
  if (!opened.ok) return <DeskLayout>{await notThere(id)}</DeskLayout>
  const { name, joinCode, open, rows } = opened.value
  const there = rows.filter((row) => !row.removedAt)
  return (
    <BigScreen
      classId={id}
      name={name}
      joinCode={open ? joinCode : null}
      address={publicAddress(await headers())}
      pupils={there.length}
      joined={there.filter((row) => row.takenAt).length}
    />
  )
}
