import type { Metadata } from 'next'
import { cache } from 'react'
import {
  askToReadAloudAction,
  deleteCommentAction,
  editCommentAction,
  markReadAction,
  releaseLevelsAction,
  replyAsTeacherAction,
  resolveCommentAction,
  returnWorkAction,
  saveCommentBankAction,
  setDescriptorsAction,
  setLevelAction,
  setTargetAction,
  takeBackReturnAction,
  writeCommentAction,
} from '@/app/actions/review'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { NamesHere } from '@/components/classroom/names/names-here'
import { ReviewDesk } from '@/components/review/review-desk'
import { Crumbs } from '@/components/ui/desk-frame'
import { ZoneScope } from '@/components/ui/when'
import { defaultPlanRules } from '@/content'
import { helpOf } from '@/content/check-help'
import { defaultCommentBank } from '@/content/comment-bank'
import { short } from '@/lib/domain/map/short'
import { CHECK_IDS } from '@/lib/domain/plan/finding'
import { database } from '@/lib/server/database/database'
import { readPlanRules } from '@/lib/server/plan/plan-rules'
import { readCommentBank } from '@/lib/server/review/comment-bank'
import { readReview } from '@/lib/server/review/read-review'

type Params = { params: Promise<{ id: string; seatId: string }> }

/** The whole class's work, for one of its teachers; for everybody else it is not there. */
const openReview = cache(async (id: string, seatId: string) => {
  const account = await pageAccount()
  if (!account) return null
  const db = database()
  const rules = await readPlanRules(db, defaultPlanRules)
  const work = await readReview(db, account.id, id, rules, new Date())
  if (!work.ok || !work.value.pupils.some((p) => p.seat.id === seatId)) return null
  return { account, work: work.value, bank: await readCommentBank(db, account.id, defaultCommentBank) }
})

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { id, seatId } = await params
  const opened = await openReview(id, seatId)
  return { title: opened ? `Review: ${short(opened.work.assignment.terms.question.text, 50)}` : 'Not found' }
}

export default async function ReviewPage({ params }: Params) {
  const { id, seatId } = await params
  const opened = await openReview(id, seatId)
  if (!opened) return notTherePage(id)
  const { account, work, bank } = opened
  return (
    <>
      <Crumbs
        of={[
          { words: work.class.name, href: `/classes/${work.class.id}` },
          { words: short(work.assignment.terms.question.text, 40), href: `/assignments/${id}` },
          { words: 'Review' },
        ]}
      />
      <ZoneScope zone={work.class.zone}>
        <NamesHere teacherId={account.id} classId={work.class.id}>
          <ReviewDesk
            assignment={work.assignment}
            className={work.class.name}
            pupils={work.pupils}
            people={work.people}
            me={account.id}
            titles={Object.fromEntries(CHECK_IDS.map((check) => [check, helpOf(check).title]))}
            seatId={seatId}
            bank={bank}
            ownBank={bank !== defaultCommentBank}
            actions={{
              write: writeCommentAction,
              reply: replyAsTeacherAction,
              edit: editCommentAction,
              remove: deleteCommentAction,
              resolve: resolveCommentAction,
              setTarget: setTargetAction,
              askToReadAloud: askToReadAloudAction,
              markRead: markReadAction,
              setLevel: setLevelAction,
              returnWork: returnWorkAction,
              takeBackReturn: takeBackReturnAction,
              setDescriptors: setDescriptorsAction,
              releaseLevels: releaseLevelsAction,
              saveBank: saveCommentBankAction,
            }}
          />
        </NamesHere>
      </ZoneScope>
    </>
  )
}
