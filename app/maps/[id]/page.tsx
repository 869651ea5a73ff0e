import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Editor } from '@/components/map/editor/editor'
import { defaultPlanRules } from '@/content'
import { short } from '@/lib/domain/map/short'
import { currentAccount } from '@/lib/server/account/current-account'
import { database } from '@/lib/server/database/database'
import { openMap } from '@/lib/server/map/open-map'
import { readPlanRules } from '@/lib/server/plan/plan-rules'

type Params = { params: Promise<{ id: string }> }

/** One's own map. Somebody else's is not there, as one that never was. */
const openOwn = cache(async (id: string) => {
  const account = await currentAccount()
  if (!account) return null
  const opened = await openMap(database(), account.id, id)
  return opened.ok ? { ...opened.value, userId: account.id } : null
})

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const opened = await openOwn((await params).id)
  return { title: opened ? short(opened.map.title || opened.map.question.text, 60) : 'Not found' }
}

export default async function MapPage({ params }: Params) {
  const opened = await openOwn((await params).id)
  if (!opened) notFound()
  const rules = await readPlanRules(database(), defaultPlanRules)
  return <Editor initial={opened.map} seq={opened.seq} rules={rules} saved userId={opened.userId} />
}
