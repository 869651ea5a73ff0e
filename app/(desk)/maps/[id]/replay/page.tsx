import type { Metadata } from 'next'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { ReplayFilm } from '@/components/replay/replay-film'
import { Crumbs } from '@/components/ui/desk-frame'
import { ZoneScope } from '@/components/ui/when'
import { short } from '@/lib/domain/map/short'
import { database } from '@/lib/server/database/database'
import { openOwnReplay } from '@/lib/server/review/open-replay'

export const metadata: Metadata = { title: 'Replay' }

/** How one's own map grew. */
export default async function OwnReplayPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const account = await pageAccount()
  if (!account) return notTherePage(id)
  const opened = await openOwnReplay(database(), account.id, id)
  if (!opened.ok) return notTherePage(id)
  const { start, rows, moments, zone } = opened.value
  const question = start.question.text
  return (
    <>
      <Crumbs of={[{ words: short(question, 40), href: `/maps/${id}` }, { words: 'Replay' }]} />
      <ZoneScope zone={zone}>
        <ReplayFilm
          journal={{ start, rows, moments }}
          heading="How it grew"
          question={question}
          back={{ href: `/maps/${id}`, words: 'Back to the map' }}
        />
      </ZoneScope>
    </>
  )
}
