import { readFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { demoClass } from '@/content/demo-class/demo-class'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { readCode } from '@/lib/domain/classroom/join-code'
import type { Result } from '@/lib/domain/shared/result'
import { hashOfSecret } from '@/lib/server/account/codes'
import { beginSession } from '@/lib/server/account/session'
import { createTeacher } from '@/lib/server/account/teacher'
import { codeWasErased, wasErased } from '@/lib/server/account/tombstone'
import { addSeats, newSeat } from '@/lib/server/classroom/add-seats'
import { beginAssignment } from '@/lib/server/classroom/begin-assignment'
import { createClass } from '@/lib/server/classroom/create-class'
import { handIn } from '@/lib/server/classroom/hand-in'
import { keepUntil } from '@/lib/server/classroom/keep-until'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { setQuestionForClass } from '@/lib/server/classroom/set-question'
import { saveDeck } from '@/lib/server/deck/deck-store'
import { eraseAccount } from '@/lib/server/erasure/erase-account'
import { eraseClass } from '@/lib/server/erasure/erase-class'
import { eraseExpired } from '@/lib/server/erasure/erase-expired'
import { createMap } from '@/lib/server/map/create-map'
import { createGuest, makeResumeCode } from '@/lib/server/sign-in/guest'
import { done } from '../builders/done'
import { freshDatabase } from './fresh-database'
import { textsIn } from './texts-in'

const { db, file, close } = await freshDatabase()
afterAll(close)

const NOW = new Date('2026-03-02T18:00:00Z')
const whole = demoClass()
/** Enough of it to hold every kind of row. */
const demo = { ...whole, pupils: whole.pupils.slice(0, 6) }
const PHRASE = 'the heron on the roof of the Kremlin'

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.code)

let made = 0
const newTeacher = async () =>
  done(await createTeacher(db, { name: 'Ms A', email: `t${made++}@school.example`, password: 'long enough for it' })).id

/** Every place of the database, but the audit, where one of these ids is still written. */
async function placesOf(ids: string[]): Promise<string[]> {
  const places: string[] = []
  for (const { table, column, texts } of await textsIn(db)) {
    if (table === 'AuditEntry') continue
    for (const id of ids) if (texts.some((text) => text.includes(id))) places.push(`${table}.${column} holds ${id}`)
  }
  return places
}

async function aClass(count = 3) {
  const teacher = await newTeacher()
  const account = { id: teacher, kind: 'teacher' as const, name: 'Ms A', hasResumeCode: false }
  const classId = done(await createClass(db, account, { name: '12B' }, NOW)).id
  const seats = done(await addSeats(db, teacher, classId, count))
  return { teacher, classId, seats }
}

async function aQuestion(of: { teacher: string; classId: string; seats: { id: string }[] }, groups = {}) {
  const terms = AssignmentTerms.parse({ ...demo.terms, groupOf: Object.keys(groups).length > 0 ? 2 : 1 })
  const start = { ...demo.start, title: PHRASE }
  const given = { terms: { ...terms, scaffoldFor: { [of.seats[0]!.id]: 'full' as const } }, start, groups }
  return done(await setQuestionForClass(db, of.teacher, of.classId, given, NOW)).id
}

async function handedIn(userId: string, assignmentId: string) {
  const { mapId } = done(await beginAssignment(db, userId, assignmentId))
  return { mapId, submissionId: done(await handIn(db, userId, mapId, NOW)).id }
}

describe('deleting a class', () => {
  test('leaves no id of it anywhere but in the audit, which holds counts', async () => {
    const teacher = await newTeacher()
    const { classId, assignmentId } = done(await makeDemoClass(db, teacher, demo, NOW))
    const ids = [
      classId,
      assignmentId,
      ...(await db.map.findMany({ where: { assignmentId } })).map((m) => m.id),
      ...(await db.submission.findMany({ where: { assignmentId } })).map((s) => s.id),
      ...(await db.seat.findMany({ where: { classId } })).flatMap((s) => [s.id, s.userId]),
    ]
    const counts = done(await eraseClass(db, teacher, { classId, typed: '' }, NOW))
    expect(counts).toMatchObject({ assignments: 1, seats: 6, maps: 6, submissions: 6, accounts: 6 })
    expect(await placesOf(ids)).toEqual([])
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subject: classId } })
    expect([entry.actorId, entry.action, JSON.parse(entry.counts)]).toEqual([teacher, 'erase-class', counts])
    expect(await db.erasure.count()).toBe(0)
  })

  test('is told to those who had something of it, and to nobody else', async () => {
    const of = await aClass()
    const [a, b] = of.seats.map((s) => s.userId) as [string, string]
    const assignmentId = await aQuestion(of)
    const { mapId } = await handedIn(a, assignmentId)
    const code = await makeResumeCode(db, a)
    const colleague = await newTeacher()
    await db.classTeacher.create({ data: { classId: of.classId, userId: colleague, role: 'co-teacher' } })
    const told = () =>
      Promise.all([
        ...[a, b, colleague, of.teacher].map((who) => wasErased(db, who, [of.classId])),
        ...[a, b].map((who) => wasErased(db, who, [who])),
        wasErased(db, a, [mapId]),
        wasErased(db, b, [assignmentId]),
        codeWasErased(db, hashOfSecret(readCode(code))),
      ])
    expect(new Set(await told())).toEqual(new Set([false]))
    done(await eraseClass(db, of.teacher, { classId: of.classId, typed: '12B' }, NOW))
    expect(new Set(await told())).toEqual(new Set([true]))
    const stranger = (await createGuest(db)).id
    for (const [who, what] of [
      [b, mapId],
      [stranger, of.classId],
      [stranger, mapId],
      [colleague, colleague],
    ] as const)
      expect(await wasErased(db, who, [what])).toBe(false)
  })

  test('keeps an account that sits in another class or has work of its own, without what it did for this class', async () => {
    const here = await aClass()
    const there = await aClass(0)
    const guest = await createGuest(db)
    await createMap(db, guest.id, { ...demo.start, id: 'earlier-map' })
    await newSeat(db, here.classId, guest.id)
    const [a, b] = here.seats.map((s) => s.userId) as [string, string]
    await newSeat(db, there.classId, a)
    const assignmentId = await aQuestion(here)
    for (const userId of [guest.id, a, b]) await handedIn(userId, assignmentId)
    done(await eraseClass(db, here.teacher, { classId: here.classId, typed: '12B' }, NOW))
    const left = await db.user.findMany({ where: { id: { in: [guest.id, a, b] } } })
    expect(left.map((u) => u.id).sort()).toEqual([guest.id, a].sort())
    expect(await db.map.findMany({ where: { ownerId: { in: [guest.id, a] } } })).toMatchObject([{ id: 'earlier-map' }])
  })

  test('asks for its name, and is not there for anybody but its owner', async () => {
    const { teacher, classId, seats } = await aClass()
    const erase = async (userId: string, typed: string) => codeOf(await eraseClass(db, userId, { classId, typed }, NOW))
    expect(await erase(teacher, '12b')).toBe('name')
    const colleague = await newTeacher()
    await db.classTeacher.create({ data: { classId, userId: colleague, role: 'co-teacher' } })
    for (const userId of [colleague, seats[0]!.userId, await newTeacher()])
      expect(await erase(userId, '12B')).toBe('not-found')
    expect(await db.class.count({ where: { id: classId } })).toBe(1)
    expect(await db.auditEntry.count({ where: { subject: classId } })).toBe(0)
  })

  test.runIf(db.kind === 'sqlite')('leaves no word of it in the files of the database', async () => {
    const of = await aClass()
    await handedIn(of.seats[0]!.userId, await aQuestion(of))
    const onDisk = () => [file, `${file}-wal`].some((f) => readFileSync(f).includes(PHRASE))
    expect(onDisk()).toBe(true)
    for (const { id, name, teachers } of await db.class.findMany({ include: { teachers: true } }))
      await eraseClass(db, teachers.find((t) => t.role === 'owner')!.userId, { classId: id, typed: name }, NOW)
    expect(onDisk()).toBe(false)
  })
})

describe('deleting an account', () => {
  let of: Awaited<ReturnType<typeof aClass>>
  beforeEach(async () => {
    of = await aClass()
  })

  test('of a pupil leaves no id of it, of its maps, hand-ins or sessions', async () => {
    const { userId, id: seatId, name } = of.seats[0]!
    const { mapId, submissionId } = await handedIn(userId, await aQuestion(of))
    const session = await beginSession(db, userId)
    await saveDeck(db, userId, `deck-of-${userId}`, { title: 'Mine', factors: [], cards: [] } as never)
    expect(codeOf(await eraseAccount(db, userId, 'somebody else', NOW))).toBe('name')
    done(await eraseAccount(db, userId, name, NOW))
    expect(await placesOf([userId, seatId, mapId, submissionId, session.sid])).toEqual([])
    expect(await db.seat.count({ where: { classId: of.classId } })).toBe(2)
  })

  test('in a group leaves the map to a mate, who goes on with it', async () => {
    const [a, b] = of.seats as [(typeof of.seats)[0], (typeof of.seats)[0]]
    const assignmentId = await aQuestion(of, { [a.id]: 1, [b.id]: 1 })
    const { mapId } = await handedIn(a.userId, assignmentId)
    done(await eraseAccount(db, a.userId, a.name, NOW))
    expect(await placesOf([a.userId, a.id])).toEqual([])
    expect(await db.map.findUnique({ where: { id: mapId }, include: { members: true } })).toMatchObject({
      ownerId: b.userId,
      members: [],
    })
    expect(codeOf(await handIn(db, b.userId, mapId, NOW))).toBe('done')
  })

  test('of a teacher waits while a class with pupils would be left alone, and takes a demonstration along', async () => {
    const demoMade = done(await makeDemoClass(db, of.teacher, demo, NOW))
    expect(codeOf(await eraseAccount(db, of.teacher, 'Ms A', NOW))).toBe('only-owner')
    await aQuestion(of)
    const colleague = await newTeacher()
    await db.classTeacher.create({ data: { classId: of.classId, userId: colleague, role: 'owner' } })
    done(await eraseAccount(db, of.teacher, 'Ms A', NOW))
    expect(await placesOf([of.teacher, demoMade.classId])).toEqual([])
    expect(await db.seat.count({ where: { classId: of.classId } })).toBe(3)
  })
})

describe('keeping a class until a day', () => {
  test('erases it when that day is over where the class is, and not before', async () => {
    const { teacher, classId } = await aClass()
    const set = (day: string | null) => keepUntil(db, teacher, { classId, day }, NOW)
    expect(codeOf(await set('2026-03-02'))).toBe('past')
    done(await set('2026-07-31'))
    // Midnight in London, in summer.
    expect(await eraseExpired(db, new Date('2026-07-31T22:59:59Z'))).toEqual({ erased: 0, failed: 0 })
    expect(await eraseExpired(db, new Date('2026-07-31T23:00:00Z'))).toEqual({ erased: 1, failed: 0 })
    expect(await db.class.count({ where: { id: classId } })).toBe(0)
    expect(await db.auditEntry.findFirst({ where: { subject: classId } })).toMatchObject({ actorId: 'retention' })
  })

  test('can be taken back by its teachers, and is set by nobody else', async () => {
    const { teacher, classId, seats } = await aClass()
    done(await keepUntil(db, teacher, { classId, day: '2026-07-31' }, NOW))
    expect(codeOf(await keepUntil(db, seats[0]!.userId, { classId, day: null }, NOW))).toBe('not-found')
    done(await keepUntil(db, teacher, { classId, day: null }, NOW))
    expect(await eraseExpired(db, new Date('2030-01-01T00:00:00Z'))).toEqual({ erased: 0, failed: 0 })
  })
})

test('outside an erasure the database itself deletes nothing that was handed in', async () => {
  const of = await aClass()
  const { mapId, submissionId } = await handedIn(of.seats[0]!.userId, await aQuestion(of))
  await expect(db.submission.delete({ where: { id: submissionId } })).rejects.toThrow(/erasure/)
  await expect(db.map.delete({ where: { id: mapId } })).rejects.toThrow(/erasure/)
  await expect(db.class.delete({ where: { id: of.classId } })).rejects.toThrow(/erasure/)
})
