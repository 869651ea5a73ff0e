import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClass } from '@/content/demo-class/demo-class'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import type { Result } from '@/lib/domain/shared/result'
import { createTeacher } from '@/lib/server/account/teacher'
import { addSeats } from '@/lib/server/classroom/add-seats'
import { beginAssignment } from '@/lib/server/classroom/begin-assignment'
import { createClass } from '@/lib/server/classroom/create-class'
import { freeSeat } from '@/lib/server/classroom/free-seat'
import { handIn } from '@/lib/server/classroom/hand-in'
import { acceptInvitation, inviteTeacher } from '@/lib/server/classroom/invite-teacher'
import { joinAsVisitor } from '@/lib/server/classroom/join-class'
import { setQuestionForClass } from '@/lib/server/classroom/set-question'
import { withdraw } from '@/lib/server/classroom/withdraw'
import { saveDeck } from '@/lib/server/deck/deck-store'
import { eraseClass } from '@/lib/server/erasure/erase-class'
import { createMap } from '@/lib/server/map/create-map'
import { saveChanges } from '@/lib/server/map/save-changes'
import { commentOnce } from '@/lib/server/review/comment-once'
import { returnWork } from '@/lib/server/review/return-work'
import { MOST_COMMENTS, writeComment } from '@/lib/server/review/write-comment'
import { createGuest } from '@/lib/server/sign-in/guest'
import { done } from '../builders/done'
import { freshDatabase } from './fresh-database'

// Several connections, as several instances have them: on PostgreSQL transactions run side by side.
const { db, close } = await freshDatabase()
afterAll(close)

const NOW = new Date('2026-03-02T18:00:00Z')
const demo = demoClass()
const WRITERS = 8
/** What is written into many maps at once. */
const ALL = { code: 'EX' as const, text: 'All', task: '', taskBy: null }

const atOnce = <T>(count: number, run: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => run(i)))
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
const said = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.code)

let teachers = 0
const newTeacher = async () => {
  const email = `t${teachers++}@school.example`
  const { id } = done(await createTeacher(db, { name: 'Ms A', email, password: 'long enough for it' }))
  return { id, kind: 'teacher' as const, name: 'Ms A', hasResumeCode: false }
}
let teacher: Awaited<ReturnType<typeof newTeacher>>
beforeAll(async () => {
  teacher = await newTeacher()
})

async function aClass(pupils: number) {
  const classId = done(await createClass(db, teacher, { name: '12B' }, NOW)).id
  const seats = pupils > 0 ? done(await addSeats(db, teacher.id, classId, pupils)) : []
  const { joinCode } = await db.class.findUniqueOrThrow({ where: { id: classId } })
  return { classId, seats, code: joinCode ?? '' }
}

async function aQuestion(classId: string, seats: { id: string }[] = []) {
  const terms = AssignmentTerms.parse({ ...demo.terms, dueAt: null, groupOf: seats.length > 0 ? 2 : 1 })
  const groups = Object.fromEntries(seats.map((seat) => [seat.id, 1]))
  return done(await setQuestionForClass(db, teacher.id, classId, { terms, start: demo.start, groups }, NOW)).id
}

let requests = 0
const save = (userId: string, mapId: string) =>
  saveChanges(db, userId, mapId, {
    requestId: `request-${requests++}`,
    baseSeq: 0,
    changes: [{ edits: [{ op: 'update', table: 'map', from: {}, to: { title: `Title ${requests}` } }] }],
  })

/** A class of one pupil who has handed in. */
async function handedIn() {
  const { classId, seats } = await aClass(1)
  const userId = seats[0]!.userId
  const assignmentId = await aQuestion(classId)
  const { mapId } = done(await beginAssignment(db, userId, assignmentId))
  const submissionId = done(await handIn(db, userId, mapId, NOW)).id
  return { classId, userId, assignmentId, mapId, submissionId }
}

describe('side by side', () => {
  test(`${WRITERS} writers on one map save 240 edits, numbered one by one`, async () => {
    const { id: owner } = await createGuest(db)
    const mapId = randomUUID()
    await createMap(db, owner, { ...demo.start, id: mapId })
    const outcomes = await atOnce(WRITERS, async () => {
      const own: string[] = []
      for (let n = 0; n < 240 / WRITERS; n++) own.push(said(await save(owner, mapId)))
      return own
    })
    expect(new Set(outcomes.flat())).toEqual(new Set(['done']))
    const rows = await db.mapChange.findMany({ where: { mapId }, orderBy: { seq: 'asc' }, select: { seq: true } })
    expect(rows.map((row) => row.seq)).toEqual(upTo(240))
  })

  test('the same request from many connections is journalled once, and all are told its number', async () => {
    const { id: owner } = await createGuest(db)
    const mapId = randomUUID()
    await createMap(db, owner, { ...demo.start, id: mapId })
    const request = {
      requestId: 'once',
      baseSeq: 0,
      changes: [{ edits: [{ op: 'update' as const, table: 'map' as const, from: {}, to: { title: 'Once' } }] }],
    }
    const answers = await atOnce(WRITERS, () => saveChanges(db, owner, mapId, request))
    expect(answers).toEqual(Array(WRITERS).fill({ ok: true, value: { seq: 1 } }))
    expect(await db.mapChange.count({ where: { mapId } })).toBe(1)
  })

  test('one map or deck that is made many times is there once', async () => {
    const { id: owner } = await createGuest(db)
    const [mapId, deckId] = [randomUUID(), randomUUID()]
    const maps = await atOnce(WRITERS, () => createMap(db, owner, { ...demo.start, id: mapId }))
    const deck = { title: 'Mine', factors: [], cards: [] }
    const decks = await atOnce(WRITERS, () => saveDeck(db, owner, deckId, deck))
    expect([...maps, ...decks].map(said)).toEqual(Array(2 * WRITERS).fill('done'))
  })

  test('seats are numbered one by one, and never more than a class has', async () => {
    const { classId } = await aClass(0)
    const made = await atOnce(WRITERS, () => addSeats(db, teacher.id, classId, 7))
    expect(made.filter((result) => result.ok).length).toBeGreaterThan(3)
    const numbers = (await db.seat.findMany({ where: { classId }, orderBy: { number: 'asc' } })).map((s) => s.number)
    expect(numbers).toEqual(upTo(made.filter((result) => result.ok).length * 7))
  })

  test('newcomers who all take the next free seat sit in one each', async () => {
    const { classId, code } = await aClass(5)
    const joined = await atOnce(12, () => joinAsVisitor(db, { code, address: 'school' }, NOW))
    expect(new Set(joined.map((result) => done(result).id)).size).toBe(12)
    expect(await db.seat.count({ where: { classId } })).toBe(12)
  })

  test('a seat that many tap is taken by one', async () => {
    const { seats, code } = await aClass(3)
    const seatId = seats[1]!.id
    const tapped = await atOnce(WRITERS, () => joinAsVisitor(db, { code, seatId, address: 'school' }, NOW))
    expect(tapped.map(said).sort()).toEqual(['done', ...Array(WRITERS - 1).fill('seat-taken')])
  })

  test('mates who begin at once begin one map', async () => {
    const { classId, seats } = await aClass(4)
    const assignmentId = await aQuestion(classId, seats)
    const begun = await Promise.all(seats.map((seat) => beginAssignment(db, seat.userId, assignmentId)))
    expect(new Set(begun.map((result) => done(result).mapId)).size).toBe(1)
    expect(await db.map.count({ where: { assignmentId } })).toBe(1)
  })

  test('hand-ins of one map are numbered one by one, and the same state is handed in once', async () => {
    const { userId, mapId } = await handedIn()
    const outcomes = await atOnce(WRITERS, async () => {
      await save(userId, mapId)
      return said(await handIn(db, userId, mapId, NOW))
    })
    const rows = await db.submission.findMany({ where: { mapId }, orderBy: { n: 'asc' } })
    expect(rows.map((row) => row.n)).toEqual(upTo(rows.length))
    expect(new Set(rows.map((row) => row.seq)).size).toBe(rows.length)
    expect(outcomes.filter((o) => o === 'done').length).toBe(rows.length - 1)
    expect(new Set(outcomes)).toEqual(new Set([...outcomes.filter((o) => o === 'same'), 'done']))
  })

  test('a hand-in is either taken back or returned, never both', async () => {
    for (let i = 0; i < 6; i++) {
      const { userId, mapId, submissionId } = await handedIn()
      const [back, returned] = await Promise.all([
        withdraw(db, userId, mapId, NOW),
        returnWork(db, teacher.id, submissionId, NOW),
      ])
      expect([said(back), said(returned)].sort()).toEqual(['done', back.ok ? 'taken-back' : 'returned'].sort())
    }
  })

  test('what is handed in while its pupil is moved to another seat goes along', async () => {
    for (let i = 0; i < 6; i++) {
      const { classId, userId, mapId } = await handedIn()
      const { id: seatId } = await db.seat.findFirstOrThrow({ where: { classId } })
      await db.seat.update({ where: { id: seatId }, data: { takenAt: NOW, takenBy: 'tap' } })
      await save(userId, mapId)
      const [handed, moved] = await Promise.all([
        handIn(db, userId, mapId, NOW),
        freeSeat(db, teacher.id, { classId, seatId }, NOW),
      ])
      expect([said(handed), said(moved)]).toEqual(['done', 'done'])
      const rows = await db.submission.findMany({ where: { mapId }, select: { seatId: true } })
      expect(rows).toEqual(Array(2).fill({ seatId: done(moved).seatId }))
    }
  })

  test('comments, one by one or in many maps at once, are never more than a hand-in holds', async () => {
    const { assignmentId, submissionId } = await handedIn()
    const row = { submissionId, authorId: teacher.id, by: 'teacher', text: 'x', anchor: '{"at":"whole","words":""}' }
    const there = Array.from({ length: MOST_COMMENTS - 3 }, () => ({ ...row, id: randomUUID(), createdAt: NOW }))
    await db.comment.createMany({ data: there })
    const given = { submissionId, node: null, code: null, text: 'One more' }
    const once = { ...ALL, assignmentId, landings: [{ submissionId, node: null }] }
    const outcomes = await atOnce(WRITERS, async (i) =>
      said(i % 2 === 0 ? await writeComment(db, teacher.id, given, NOW) : await commentOnce(db, teacher.id, once, NOW)),
    )
    expect(outcomes.filter((o) => o === 'done')).toHaveLength(3)
    expect(await db.comment.count({ where: { submissionId } })).toBe(MOST_COMMENTS)
  })

  test('comments in the same maps, named in another order, do not wait for each other for ever', async () => {
    const { classId, seats } = await aClass(4)
    const assignmentId = await aQuestion(classId)
    const landings: { submissionId: string; node: null }[] = []
    for (const { userId } of seats) {
      const { mapId } = done(await beginAssignment(db, userId, assignmentId))
      landings.push({ submissionId: done(await handIn(db, userId, mapId, NOW)).id, node: null })
    }
    const outcomes = await atOnce(WRITERS, (i) => {
      return commentOnce(
        db,
        teacher.id,
        { ...ALL, assignmentId, landings: i % 2 ? landings : landings.toReversed() },
        NOW,
      )
    })
    expect(outcomes.map(said)).toEqual(Array(WRITERS).fill('done'))
  })

  test('an invitation brings in one colleague', async () => {
    const { classId } = await aClass(0)
    const { token } = done(await inviteTeacher(db, teacher.id, classId, NOW))
    const colleagues = await atOnce(4, newTeacher)
    const accepted = await Promise.all(
      colleagues.map((colleague) => acceptInvitation(db, colleague, { token, address: 'school' }, NOW)),
    )
    expect(accepted.map(said).sort()).toEqual(['done', 'invitation', 'invitation', 'invitation'])
    expect(await db.classTeacher.count({ where: { classId } })).toBe(2)
  })

  test('an e-mail address becomes one account', async () => {
    const given = { name: 'Mr B', email: 'b@school.example', password: 'long enough for it' }
    const made = await atOnce(WRITERS, () => createTeacher(db, given))
    expect(made.map(said).sort()).toEqual(['done', ...Array(WRITERS - 1).fill('email-taken')])
  })

  test('a class that is deleted while its pupils save and come in leaves nothing, and breaks nothing', async () => {
    const { classId, seats, code } = await aClass(4)
    const assignmentId = await aQuestion(classId)
    const begun = await Promise.all(seats.map((seat) => beginAssignment(db, seat.userId, assignmentId)))
    const writing = seats.map(async ({ userId }, i) => {
      const outcomes: string[] = []
      do outcomes.push(said(await save(userId, done(begun[i]!).mapId)))
      while (outcomes.at(-1) === 'done' && outcomes.length < 500)
      return outcomes.at(-1)
    })
    const coming = atOnce(4, () => joinAsVisitor(db, { code, address: 'school' }, NOW))
    expect(said(await eraseClass(db, teacher.id, { classId, typed: '12B' }, NOW))).toBe('done')
    expect(await Promise.all(writing)).toEqual(Array(4).fill('not-found'))
    await coming
    expect(await db.map.count({ where: { assignmentId } })).toBe(0)
    expect(await db.seat.count({ where: { classId } })).toBe(0)
    expect(await db.mapChange.count({ where: { mapId: { in: begun.map((b) => done(b).mapId) } } })).toBe(0)
  })
})
