import type { Metadata } from 'next'
import { handInAction } from '@/app/actions/assignments'
import { answerCommentAction, answerReadAloudAction } from '@/app/actions/returned'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { ReturnedView } from '@/components/returned/returned-view'
import { Crumbs } from '@/components/ui/desk-frame'
import { ZoneScope } from '@/components/ui/when'
import { short } from '@/lib/domain/map/short'
import { database } from '@/lib/server/database/database'
import { readReturnedMap } from '@/lib/server/review/returned-map'

export const metadata: Metadata = { title: 'Returned' }

type Params = { params: Promise<{ id: string }> }

/** What came back of one's own map; for everybody else, and before it is returned, there is nothing here. */
export default async function ReturnedPage({ params }: Params) {
  const { id } = await params
  const account = await pageAccount()
  if (!account) return notTherePage(id)
  const returned = await readReturnedMap(database(), account.id, id)
  if (!returned.ok) return notTherePage(id)
  const { title, question } = returned.value.now
  return (
    <>
      <Crumbs of={[{ words: short(title || question.text, 40), href: `/maps/${id}` }, { words: 'Comments' }]} />
      <ZoneScope zone={returned.value.zone}>
        <ReturnedView
          returned={returned.value}
          actions={{ answer: answerCommentAction, readAloud: answerReadAloudAction, handIn: handInAction }}
        />
      </ZoneScope>
    </>
  )
}
