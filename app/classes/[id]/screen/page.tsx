import type { Metadata } from 'next'
import { headers } from 'next/headers'
import DeskLayout from '@/app/(desk)/layout'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { BigScreen } from '@/components/classroom/class/big-screen'
import { openClass } from '@/lib/server/classroom/open-class'
import { database } from '@/lib/server/database/database'
import { publicAddress } from '@/lib/server/http/public-address'

export const metadata: Metadata = { title: 'Join' }

/** The code of a class for the board at the front of the room. */
export default async function ScreenPage({ params }: { params: Promise<{ id: string }> }) {
  const account = await pageAccount()
  const { id } = await params
  if (!account) return <DeskLayout>{await notTherePage(id)}</DeskLayout>
  const opened = await openClass(database(), account.id, id, new Date())
  if (!opened.ok) return <DeskLayout>{await notTherePage(id)}</DeskLayout>
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
