import type { Metadata } from 'next'
import { cache } from 'react'
import DeskLayout from '@/app/(desk)/layout'
import { handInAction, takeBackAction } from '@/app/actions/assignments'
import { lookAtDeckAction } from '@/app/actions/decks'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { Editor } from '@/components/editor/editor'
import { Reading } from '@/components/reading/reading'
import { defaultPlanRules } from '@/content'
import { short } from '@/lib/domain/map/short'
import { namedPlaces } from '@/lib/domain/question/named-places'
import { rulesOfMap } from '@/lib/server/classroom/rules-of-map'
import { setWorkOfMap } from '@/lib/server/classroom/set-work'
import { database } from '@/lib/server/database/database'
import { openMap } from '@/lib/server/map/open-map'

type Params = { params: Promise<{ id: string }> }

/** One's own map, or one's group's. Somebody else's is not there, as one that never was. */
const openOwn = cache(async (id: string) => {
  const account = await pageAccount()
  if (!account) return null
  const opened = await openMap(database(), account.id, id)
  return opened.ok ? { ...opened.value, userId: account.id } : null
})

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const opened = await openOwn((await params).id)
  return { title: opened ? short(opened.map.title || opened.map.question.text, 60) : 'Not found' }
}

export default async function MapPage({ params }: Params) {
  const { id } = await params
  const opened = await openOwn(id)
  if (!opened) return <DeskLayout>{await notTherePage(id)}</DeskLayout>
  const { map, seq, userId } = opened
  const rules = await rulesOfMap(database(), map.id, defaultPlanRules)
  const work = await setWorkOfMap(database(), userId, map.id, new Date())
  return (
    <Editor
      initial={map}
      seq={seq}
      named={namedPlaces(map.question)}
      rules={rules}
      saved
      userId={userId}
      onLookAtDeck={lookAtDeckAction}
      assignment={work ? { work, onHandIn: handInAction, onTakeBack: takeBackAction } : undefined}
    >
      <Reading map={map} />
    </Editor>
  )
}
