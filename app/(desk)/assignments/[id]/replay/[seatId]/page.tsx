import type { Metadata } from 'next'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { ReplayFilm } from '@/components/replay/replay-film'
import { Crumbs } from '@/components/ui/desk-frame'
import { ZoneScope } from '@/components/ui/when'
import { short } from '@/lib/domain/map/short'
import { database } from '@/lib/server/database/database'
import { openPupilReplay } from '@/lib/server/review/open-replay'

export const metadata: Metadata = { title: 'Replay' }

/** How a pupil's map grew, for a teacher of the class, up to what was handed in last. */
export default async function PupilReplayPage({ params }: { params: Promise<{ id: string; seatId: string }> }) {
  const { id, seatId } = await params
  const account = await pageAccount()
  if (!account) return notTherePage(id)
  const opened = await openPupilReplay(database(), account.id, { assignmentId: id, seatId })
  if (!opened.ok) return notTherePage(id)
  const { start, rows, moments, pupil, question, class: of, zone } = opened.value
  return (
    <>
      <Crumbs
        of={[
          { words: of.name, href: `/classes/${of.id}` },
          { words: short(question, 40), href: `/assignments/${id}` },
          { words: 'Replay' },
        ]}
      />
      <ZoneScope zone={zone}>
        <ReplayFilm
          journal={{ start, rows, moments }}
          heading={pupil}
          question={question}
          back={{ href: `/assignments/${id}/review/${seatId}`, words: 'Back to the review' }}
        />
      </ZoneScope>
    </>
  )
}
