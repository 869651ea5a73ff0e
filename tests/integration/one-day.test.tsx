import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stateCountWords } from '@/components/classroom/class/state-words'
import { SetWorkList } from '@/components/classroom/work/set-work-list'
import { markWords } from '@/components/replay/mark-words'
import { When, ZoneScope } from '@/components/ui/when'
import { aboutVersion } from '@/components/versions/version-words'
import { defaultPlanRules, feedbackSheetWords, sampleMap } from '@/content'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { type TimeForm, tellTime, type Zone } from '@/lib/domain/shared/when'
import type { Account } from '@/lib/server/account/session'
import { createTeacher } from '@/lib/server/account/teacher'
import { addSeats } from '@/lib/server/classroom/add-seats'
import { beginAssignment } from '@/lib/server/classroom/begin-assignment'
import { createClass } from '@/lib/server/classroom/create-class'
import { exportRegister } from '@/lib/server/classroom/export-register'
import { handIn } from '@/lib/server/classroom/hand-in'
import { openClass } from '@/lib/server/classroom/open-class'
import { setQuestionForClass } from '@/lib/server/classroom/set-question'
import { listSetWork } from '@/lib/server/classroom/set-work'
import { printSavedPlan } from '@/lib/server/map/print-plan'
import { exportClass, exportComments } from '@/lib/server/review/export-csv'
import { openPupilReplay } from '@/lib/server/review/open-replay'
import { readReview } from '@/lib/server/review/read-review'
import { returnWork } from '@/lib/server/review/return-work'
import { readReturnedMap } from '@/lib/server/review/returned-map'
import { printSheet } from '@/lib/server/review/sheet'
import { writeComment } from '@/lib/server/review/write-comment'
import { done } from '../builders/done'
import { pdfPages } from '../e2e/pdf-text'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const pdfWords = async (bytes: Uint8Array) => (await pdfPages(bytes)).join(' ')
const PLAN = { document: 'whole', paper: 'a4', cards: 'all', named: true, zone: 'UTC' } as const
const drawn = (element: ReactElement) => renderToStaticMarkup(element).replaceAll(/<[^>]+>/g, '')

/** A class all of whose moments are one: set, changed, handed in, commented on and returned at it. */
async function aClassAt(zone: Zone, now: Date) {
  const email = `${zone.replace('/', '.')}.${now.getTime()}@school.example`
  const teacher = done(await createTeacher(db, { name: 'Ms Okafor', email, password: 'long enough for it' })).id
  const account = { id: teacher, kind: 'teacher', name: 'Ms Okafor' } as Account
  const classId = done(await createClass(db, account, { name: '12B', zone }, now)).id
  const seats = done(await addSeats(db, teacher, classId, 1))
  const [pupil, seatId] = [seats[0]!.userId, seats[0]!.id]
  const terms = AssignmentTerms.parse({ question: sampleMap.question, dueAt: now.toISOString() })
  const assignmentId = done(
    await setQuestionForClass(db, teacher, classId, { terms, start: sampleMap, groups: {} }, now),
  ).id
  const mapId = done(await beginAssignment(db, pupil, assignmentId)).mapId
  await db.map.update({ where: { id: mapId }, data: { headSeq: 0, updatedAt: now } })
  const submissionId = done(await handIn(db, pupil, mapId, now)).id
  done(await writeComment(db, teacher, { submissionId, node: null, code: null, text: 'See me.' }, now))
  done(await returnWork(db, teacher, submissionId, now))
  return { account, classId, assignmentId, mapId, seatId, pupil }
}

describe.each([
  ['an hour before midnight in universal time, in summer', '2026-07-01T23:30:00.000Z', 'Europe/London', 2],
  ['an hour before midnight in universal time, in winter', '2026-12-01T23:30:00.000Z', 'Europe/London', 1],
  ['midday in London', '2026-07-01T12:30:00.000Z', 'Pacific/Auckland', 2],
  ['early in the morning in London', '2026-12-02T03:00:00.000Z', 'America/New_York', 1],
])('%s', (_name, at, zone, day) => {
  const now = new Date(at)
  const month = at.startsWith('2026-07') ? 'July' : 'December'
  const iso = `2026-${month === 'July' ? '07' : '12'}-0${day}`
  const [short, long] = [`${day} ${month.slice(0, 3)}`, `${day} ${month} 2026`]
  const tell = (form: TimeForm, time: string) => tellTime(form, time, zone, at)
  let made: Awaited<ReturnType<typeof aClassAt>>
  beforeAll(async () => {
    made = await aClassAt(zone, now)
  })

  const by = { rules: defaultPlanRules, words: feedbackSheetWords }
  const surfaces: [string, string, () => Promise<string>][] = [
    [
      'the class’s CSV',
      iso,
      async () => done(await exportClass(db, made.account.id, made.assignmentId, by.rules, now)),
    ],
    ['the comments’ CSV', iso, async () => done(await exportComments(db, made.account.id, made.assignmentId, now))],
    [
      'the plan as PDF',
      long,
      async () =>
        pdfWords(
          done(await printSavedPlan(db, { ...made.account, id: made.pupil }, made.mapId, PLAN, by.rules, now)).bytes,
        ),
    ],
    [
      'the class sheet as PDF',
      long,
      async () => pdfWords(done(await printSheet(db, made.account.id, made.assignmentId, by, now)).bytes),
    ],
    [
      'the pupil’s list of what was set',
      short,
      async () => drawn(<SetWorkList work={await listSetWork(db, made.pupil, now)} now={at} />),
    ],
    [
      'the teacher’s list of what was set',
      short,
      async () =>
        stateCountWords(done(await openClass(db, made.account.id, made.classId, now)).assignments[0]!, tell)[0]!.words,
    ],
    [
      'the review',
      short,
      async () =>
        tell(
          'day',
          done(await readReview(db, made.account.id, made.assignmentId, by.rules, now)).pupils[0]!.handIns[0]!.at,
        ),
    ],
    [
      'the film',
      short,
      async () => {
        const asked = { assignmentId: made.assignmentId, seatId: made.seatId }
        const film = done(await openPupilReplay(db, made.account.id, asked))
        expect(film.zone).toBe(zone)
        return markWords({ ...film.moments[0]!, after: 0 }, tell)
      },
    ],
    [
      'what came back',
      short,
      async () => {
        const returned = done(await readReturnedMap(db, made.pupil, made.mapId))
        return drawn(
          <ZoneScope zone={returned.zone}>
            <When at={returned.handedInAt} now={at} />
          </ZoneScope>,
        )
      },
    ],
    ['a kept version', short, async () => aboutVersion({ id: 'v1', name: '', at, minutes: null }, tell)],
  ]

  test.each(surfaces)('is one day: %s says “%s”', async (_, words, said) => {
    expect(await said()).toContain(words)
  })

  test('and the register tells the last change as that day', async () => {
    await db.map.update({ where: { id: made.mapId }, data: { headSeq: 1, updatedAt: now } })
    expect(done(await exportRegister(db, made.account.id, made.classId, now))).toContain(iso)
  })
})
