import type { Metadata } from 'next'
import { beginAssignmentAction } from '@/app/actions/assignments'
import { commentOnceAction, undoBatchAction } from '@/app/actions/wall'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { NamesHere } from '@/components/classroom/names/names-here'
import { OpenWork } from '@/components/classroom/work/open-work'
import { WhereClassStands } from '@/components/classroom/work/where-class-stands'
import { WallScreen } from '@/components/review/wall/wall-screen'
import { Desk } from '@/components/ui/desk'
import { Crumbs } from '@/components/ui/desk-frame'
import { ZoneScope } from '@/components/ui/when'
import { defaultPlanRules } from '@/content'
import { helpOf } from '@/content/check-help'
import { defaultCommentBank } from '@/content/comment-bank'
import { short } from '@/lib/domain/map/short'
import { figuresForPupils } from '@/lib/server/classroom/figures-for-pupils'
import { readSetWork } from '@/lib/server/classroom/set-work'
import { database } from '@/lib/server/database/database'
import { readPlanRules } from '@/lib/server/plan/plan-rules'
import { readCommentBank } from '@/lib/server/review/comment-bank'
import { openWall } from '@/lib/server/review/open-wall'

export const metadata: Metadata = { title: 'A question' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A question that was set: to a pupil of its class the way into the map, to a teacher the wall of all maps. */
export default async function AssignmentPage({ params, searchParams }: Props) {
  const account = await pageAccount()
  const { id } = await params
  if (!account) return notTherePage(id)
  const now = new Date()
  const work = await readSetWork(database(), account.id, id, now)
  const rules = await readPlanRules(database(), defaultPlanRules)
  if (work.ok) {
    const figures = await figuresForPupils(database(), account.id, id, rules)
    return (
      <>
        <Crumbs of={[{ words: 'My maps', href: '/maps' }, { words: work.value.className }]} />
        <Desk>
          <ZoneScope zone={work.value.zone}>
            <OpenWork work={work.value} now={now.toISOString()} onBegin={beginAssignmentAction} />
          </ZoneScope>
          {figures && <WhereClassStands figures={figures} />}
        </Desk>
      </>
    )
  }
  const db = database()
  const opened = await openWall(db, account.id, id, rules, now)
  if (!opened.ok) return notTherePage(id)
  const { class: of, ...wall } = opened.value
  const checks = wall.wall.pupils.flatMap((p) => p.findings.map((f) => f.check))
  return (
    <>
      <Crumbs
        of={[
          { words: 'Classes', href: '/classes' },
          { words: of.name, href: `/classes/${of.id}` },
          { words: short(wall.question, 40) },
        ]}
      />
      <ZoneScope zone={of.zone}>
        <NamesHere teacherId={account.id} classId={of.id}>
          <WallScreen
            {...wall}
            changeHref={`/classes/${of.id}/set?edit=${id}`}
            titles={Object.fromEntries(checks.map((check) => [check, helpOf(check).title]))}
            bank={await readCommentBank(db, account.id, defaultCommentBank)}
            view={(await searchParams).view === 'table' ? 'table' : 'wall'}
            actions={{ commentOnce: commentOnceAction, undoBatch: undoBatchAction }}
          />
        </NamesHere>
      </ZoneScope>
    </>
  )
}
