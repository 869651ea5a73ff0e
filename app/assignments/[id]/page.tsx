import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { beginAssignmentAction } from '@/app/actions/assignments'
import { commentOnceAction, undoBatchAction } from '@/app/actions/wall'
import { OpenWork } from '@/components/classroom/work/open-work'
import { AssignmentWall } from '@/components/review/wall/assignment-wall'
import { PageHeader } from '@/components/ui/page-header'
import { defaultCommentBank, defaultPlanRules } from '@/content'
import { helpOf } from '@/content/check-help'
import { short } from '@/lib/domain/map/short'
import { CHECK_IDS } from '@/lib/domain/plan/finding'
import { placedPart, wallCounts } from '@/lib/domain/review/wall'
import { wallGroups } from '@/lib/domain/review/wall-groups'
import { currentAccount } from '@/lib/server/account/current-account'
import { readSetWork } from '@/lib/server/classroom/set-work'
import { database } from '@/lib/server/database/database'
import { readPlanRules } from '@/lib/server/plan/plan-rules'
import { readCommentBank } from '@/lib/server/review/comment-bank'
import { readReview } from '@/lib/server/review/read-review'

export const metadata: Metadata = { title: 'A question' }

type Props = { params: Promise<{ id: string }> }

/** A question that was set: to a pupil of its class the way into the map, to a teacher the wall of all maps. */
export default async function AssignmentPage({ params }: Props) {
  const account = await currentAccount()
  const { id } = await params
  if (!account) notFound()
  const now = new Date()
  const work = await readSetWork(database(), account.id, id, now)
  if (work.ok) {
    return (
      <>
        <PageHeader
          who={account.name}
          teacher={account.kind === 'teacher'}
          crumbs={[{ words: 'My maps', href: '/maps' }, { words: work.value.className }]}
        />
        <main id="main" className="desk">
          <OpenWork work={work.value} now={now.toISOString()} onBegin={beginAssignmentAction} />
        </main>
      </>
    )
  }
  const rules = await readPlanRules(database(), defaultPlanRules)
  const review = await readReview(database(), account.id, id, rules, now)
  if (!review.ok) notFound()
  const { class: of, assignment, pupils } = review.value
  const { question, dueAt } = assignment.terms
  const bank = await readCommentBank(database(), account.id, defaultCommentBank)
  const slim = pupils.map((p) => ({ ...p, map: p.map && placedPart(p.map), before: null, findings: p.found }))
  return (
    <>
      <PageHeader
        who={account.name}
        teacher
        crumbs={[
          { words: 'Classes', href: '/classes' },
          { words: of.name, href: `/classes/${of.id}` },
          { words: short(question.text, 40) },
        ]}
      />
      <AssignmentWall
        wall={{
          ...{ assignmentId: id, question: question.text, dueAt, bank },
          groups: wallGroups(slim),
          counts: wallCounts(slim),
          titles: Object.fromEntries(CHECK_IDS.map((check) => [check, helpOf(check).title])),
        }}
        actions={{ commentOnce: commentOnceAction, undoBatch: undoBatchAction }}
      />
    </>
  )
}
