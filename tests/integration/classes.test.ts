import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { MOST_SEATS } from '@/lib/domain/classroom/seat'
import { newMap } from '@/lib/domain/map/new-map'
import { askQuestion } from '@/lib/domain/question/ask-question'
import type { Account } from '@/lib/server/account/session'
import { createTeacher } from '@/lib/server/account/teacher'
import { addSeats } from '@/lib/server/classroom/add-seats'
import { beginAssignment } from '@/lib/server/classroom/begin-assignment'
import { archiveClass, moveDoor, renameClass, setZone } from '@/lib/server/classroom/change-class'
import { createClass } from '@/lib/server/classroom/create-class'
import { freeSeat } from '@/lib/server/classroom/free-seat'
import {
  acceptAsNewTeacher,
  acceptInvitation,
  endTeacher,
  inviteTeacher,
  readInvitation,
} from '@/lib/server/classroom/invite-teacher'
import { joinAsAccount, joinAsVisitor } from '@/lib/server/classroom/join-class'
import { answerKnock, listKnocks } from '@/lib/server/classroom/knock'
import { listClasses } from '@/lib/server/classroom/list-classes'
import { makeCards, undoCards } from '@/lib/server/classroom/make-cards'
import { openClass } from '@/lib/server/classroom/open-class'
import { openJoin } from '@/lib/server/classroom/open-join'
import { removePupil, restorePupil } from '@/lib/server/classroom/remove-pupil'
import { setQuestionForClass } from '@/lib/server/classroom/set-question'
import { standingInClass } from '@/lib/server/rights/standing'
import { createGuest, makeResumeCode, resume } from '@/lib/server/sign-in/guest'
import { done } from '../builders/done'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const now = new Date('2026-11-23T09:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

const accountOf = async (id: string): Promise<Account> => {
  const { kind, name, resumeHash } = await db.user.findUniqueOrThrow({ where: { id } })
  return { id, kind: kind as Account['kind'], name, hasResumeCode: resumeHash !== null }
}
const newTeacher = async (name: string): Promise<Account> => {
  const email = `${randomUUID()}@school.example`
  return accountOf(done(await createTeacher(db, { name, email, password: 'a long enough one' })).id)
}

let owner: Account
let stranger: Account
beforeAll(async () => {
  owner = await newTeacher('Ms Okafor')
  stranger = await newTeacher('Mr Reid')
})

/** A class of the owner's with so many seats. */
async function aClass(seats = 0) {
  const { id } = done(await createClass(db, owner, { name: '12B History' }, now))
  const made = seats > 0 ? done(await addSeats(db, owner.id, id, seats)) : []
  const { joinCode } = await db.class.findUniqueOrThrow({ where: { id } })
  return { classId: id, seats: made, code: joinCode!, of: { teacherId: owner.id, classId: id } }
}
const aQuestion = async (classId: string, terms: Partial<AssignmentTerms> = {}) => {
  const question = askQuestion('How far was it luck?', []).question
  const map = newMap('start', question)
  const whole = AssignmentTerms.parse({ question, ...terms })
  return done(await setQuestionForClass(db, owner.id, classId, { terms: whole, start: map }, now)).id
}
const visit = (code: string, at = now) => joinAsVisitor(db, { code, address: randomUUID() }, at)
const print = async (classId: string, seatIds: string[], ending = 0) =>
  done(await makeCards(db, owner.id, { classId, seatIds, ending }, now)).cards
const join = (account: Account, code: string, at = now) =>
  joinAsAccount(db, account, { code, address: randomUUID() }, at)

describe('the clock of a class', () => {
  test('is London’s until a teacher of it takes another; no deadline moves with it', async () => {
    const { of, classId } = await aClass()
    const dueAt = '2026-12-04T16:00:00.000Z'
    await aQuestion(classId, { dueAt })
    const opened = async () => done(await openClass(db, owner.id, classId, now))
    expect((await opened()).zone).toBe('Europe/London')
    expect((await setZone(db, stranger.id, of.classId, 'Europe/Madrid')).ok).toBe(false)
    done(await setZone(db, of.teacherId, of.classId, 'Europe/Madrid'))
    expect(await opened()).toMatchObject({ zone: 'Europe/Madrid', assignments: [{ dueAt }] })
  })
})

describe('the code of a class', () => {
  test.each([
    (code: string) => code,
    (code: string) => code.toLowerCase(),
    (code: string) => ` ${code.slice(0, 4)}-${code.slice(4)} `,
  ])('opens it in any case and with any gaps', async (typed) => {
    const { code } = await aClass()
    expect(await openJoin(db, null, { code: typed(code), address: 'a' }, now)).toMatchObject({
      value: { name: '12B History', teacher: 'Ms Okafor', seats: [] },
    })
  })

  test('answers in one sentence whatever is wrong with it', async () => {
    const [closed, archived, rotated, over] = [await aClass(), await aClass(), await aClass(), await aClass()]
    await moveDoor(db, closed.of.teacherId, closed.of.classId, 'close', now)
    await archiveClass(db, archived.of.teacherId, archived.of.classId, true, now)
    await moveDoor(db, rotated.of.teacherId, rotated.of.classId, 'new-code', now)
    const answers = [
      await visit(closed.code),
      await visit(archived.code),
      await visit(rotated.code),
      await visit(over.code, inDays(14)),
      await visit('ABCD EFGH'),
      await visit(''),
    ]
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]).toMatchObject({ ok: false, refusal: { code: 'join-code' } })
  })

  test('opens the class again for a fortnight', async () => {
    const { of, code } = await aClass()
    await moveDoor(db, of.teacherId, of.classId, 'open', inDays(20))
    expect((await visit(code, inDays(33))).ok).toBe(true)
    expect((await visit(code, inDays(34))).ok).toBe(false)
  })
})

describe('a visitor who joins', () => {
  test('takes the next seat that nobody has sat in, and a new one when there is none', async () => {
    const { classId, code, seats } = await aClass(2)
    await removePupil(db, owner.id, { classId, seatId: seats[0]!.id }, now)
    expect(done(await visit(code)).id).toBe(seats[1]!.userId)
    const third = done(await visit(code))
    expect(third.name).toMatch(/^[A-Z][a-z]+ 3$/)
    expect(await standingInClass(db, third.id, classId)).toBe('pupil')
  })

  test('and another at the same moment get two seats', async () => {
    const { code } = await aClass(1)
    const [one, other] = await Promise.all([visit(code), visit(code)])
    expect(done(one).id).not.toBe(done(other).id)
  })

  test('is never given a seat whose card was printed, and the card stays good', async () => {
    const { classId, code, seats } = await aClass(2)
    const [card] = await print(classId, [seats[0]!.id])
    expect(done(await visit(code)).id).toBe(seats[1]!.userId)
    expect(done(await visit(code)).name).toMatch(/ 3$/)
    expect(done(await resume(db, { code: card!.code, address: 'here' }, now)).id).toBe(seats[0]!.userId)
  })

  test('finds a full class full', async () => {
    const { code, seats } = await aClass(MOST_SEATS)
    await db.seat.updateMany({ where: { id: { in: seats.map((s) => s.id) } }, data: { takenAt: now } })
    expect(await visit(code)).toMatchObject({ ok: false, refusal: { code: 'limit' } })
  })
})

describe('a guest who joins', () => {
  test('keeps account and maps, takes the seat’s name, and gets a way back in the answer', async () => {
    const { classId, code, seats } = await aClass(1)
    const guest = await createGuest(db)
    await db.map.create({ data: { id: randomUUID(), ownerId: guest.id, title: 'mine' } })
    const joined = done(await join(await accountOf(guest.id), code))
    expect(joined).toMatchObject({ className: '12B History', name: seats[0]!.name })
    expect(done(await resume(db, { code: joined.code!, address: 'here' }, now)).id).toBe(guest.id)
    expect(await db.map.count({ where: { ownerId: guest.id } })).toBe(1)
    expect(await accountOf(guest.id)).toMatchObject({ kind: 'pupil', name: seats[0]!.name })
    expect(await db.user.findUnique({ where: { id: seats[0]!.userId } })).toBeNull()
    expect(await standingInClass(db, guest.id, classId)).toBe('pupil')
  })

  test('with a resume code keeps that code', async () => {
    const { code } = await aClass(1)
    const guest = await createGuest(db)
    const own = await makeResumeCode(db, guest.id)
    expect(done(await join(await accountOf(guest.id), code)).code).toBeNull()
    expect((await resume(db, { code: own, address: 'here' }, now)).ok).toBe(true)
  })

  test('comes into the group map that mates had begun with the seat', async () => {
    const { classId, code, seats } = await aClass(2)
    const assignmentId = await aQuestion(classId, { groupOf: 2 })
    for (const { id: seatId } of seats) await db.groupPlace.create({ data: { assignmentId, seatId, groupNo: 1 } })
    const first = done(await visit(code))
    const { mapId } = done(await beginAssignment(db, first.id, assignmentId))
    const guest = await createGuest(db)
    done(await join(await accountOf(guest.id), code))
    expect(done(await beginAssignment(db, guest.id, assignmentId)).mapId).toBe(mapId)
    expect(await db.mapMember.findMany({ where: { mapId } })).toEqual([{ mapId, userId: guest.id }])
  })

  test('a second time just goes on, in the same seat', async () => {
    const { classId, code } = await aClass(2)
    const guest = await createGuest(db)
    const first = done(await join(await accountOf(guest.id), code))
    const again = done(await join(await accountOf(guest.id), code))
    expect(again).toEqual({ ...first, code: null })
    expect(await db.seat.count({ where: { classId } })).toBe(2)
  })

  test('and was removed finds no class under the code', async () => {
    const { classId, code } = await aClass()
    const guest = await createGuest(db)
    done(await join(await accountOf(guest.id), code))
    const seat = await db.seat.findFirstOrThrow({ where: { classId } })
    await removePupil(db, owner.id, { classId, seatId: seat.id }, now)
    expect(await join(await accountOf(guest.id), code)).toEqual(await join(await accountOf(guest.id), 'ABCD EFGH'))
    expect((await openJoin(db, guest.id, { code, address: 'a' }, now)).ok).toBe(false)
    expect((await openJoin(db, null, { code, address: 'a' }, now)).ok).toBe(true)
  })

  test('a second class keeps the name of the first one', async () => {
    const [one, other] = [await aClass(), await aClass(3)]
    const guest = await createGuest(db)
    const { name } = done(await join(await accountOf(guest.id), one.code))
    expect(done(await join(await accountOf(guest.id), other.code)).name).toBe(other.seats[0]!.name)
    expect((await accountOf(guest.id)).name).toBe(name)
  })
})

test('a teacher does not join as a pupil, whatever the code', async () => {
  const { code } = await aClass()
  expect(await join(owner, code)).toEqual(await join(stranger, 'ABCD EFGH'))
})

describe('a resume card', () => {
  test('opens the pupil’s account, takes the seat, and is ended by the next card', async () => {
    const { classId, seats } = await aClass(2)
    const seatIds = seats.map((s) => s.id)
    const cards = await print(classId, seatIds)
    expect(cards.map((c) => c.name)).toEqual(seats.map((s) => s.name))
    expect(done(await resume(db, { code: cards[1]!.code, address: 'here' }, now)).id).toBe(seats[1]!.userId)
    expect((await db.seat.findUniqueOrThrow({ where: { id: seats[1]!.id } })).takenAt).toEqual(now)
    const [next] = await print(classId, [seats[1]!.id], 1)
    expect((await resume(db, { code: cards[1]!.code, address: 'here' }, now)).ok).toBe(false)
    expect((await resume(db, { code: next!.code, address: 'here' }, now)).ok).toBe(true)
  })

  test('is not made for a seat of another class, nor for a removed pupil', async () => {
    const [one, other] = [await aClass(1), await aClass(1)]
    const before = await accountOf(other.seats[0]!.userId)
    const asked = [one.seats[0]!.id, other.seats[0]!.id]
    const printed = (seatIds: string[]) => makeCards(db, owner.id, { classId: one.classId, seatIds, ending: 9 }, now)
    expect(await printed(asked)).toMatchObject({ refusal: { code: 'not-found' } })
    await removePupil(db, one.of.teacherId, { classId: one.of.classId, seatId: one.seats[0]!.id }, now)
    expect((await printed([one.seats[0]!.id])).ok).toBe(false)
    expect(await accountOf(other.seats[0]!.userId)).toEqual(before)
  })
})

describe('removing a pupil', () => {
  test('closes the group’s map to them; restoring opens it again', async () => {
    const { classId, code, seats, of } = await aClass(2)
    const assignmentId = await aQuestion(classId, { groupOf: 2 })
    for (const { id: seatId } of seats) await db.groupPlace.create({ data: { assignmentId, seatId, groupNo: 1 } })
    const [first, second] = [done(await visit(code)), done(await visit(code))]
    const { mapId } = done(await beginAssignment(db, first.id, assignmentId))
    await removePupil(db, of.teacherId, { classId: of.classId, seatId: seats[1]!.id }, now)
    expect(await standingInClass(db, second.id, classId)).toBe('removed')
    expect(await db.mapMember.count({ where: { mapId } })).toBe(0)
    await restorePupil(db, of.teacherId, { classId: of.classId, seatId: seats[1]!.id })
    expect(done(await beginAssignment(db, second.id, assignmentId)).mapId).toBe(mapId)
    expect(await db.mapMember.count({ where: { mapId, userId: second.id } })).toBe(1)
  })
})

describe('the register', () => {
  test('says per pupil and question where the work stands, and counts it', async () => {
    const { classId, code, seats } = await aClass(3)
    const [a, b] = [await aQuestion(classId), await aQuestion(classId)]
    const pupil = done(await visit(code))
    const { mapId } = done(await beginAssignment(db, pupil.id, b))
    await db.map.update({ where: { id: mapId }, data: { headSeq: 1, updatedAt: now } })
    const register = done(await openClass(db, owner.id, classId, now))
    expect(register.rows.map((r) => r.number)).toEqual([1, 2, 3])
    expect(register.rows[0]).toMatchObject({
      name: seats[0]!.name,
      changedAt: now.toISOString(),
      states: { [a]: 'not-started', [b]: 'drafting' },
    })
    expect(register.assignments.map((x) => [x.letter, x.id, x.counts.drafting, x.counts.notStarted])).toEqual([
      ['B', b, 1, 2],
      ['A', a, 0, 3],
    ])
  })

  test('counts a map to read until it has been read', async () => {
    const { classId, code } = await aClass(1)
    const assignmentId = await aQuestion(classId)
    const pupil = done(await visit(code))
    const { mapId } = done(await beginAssignment(db, pupil.id, assignmentId))
    const seat = await db.seat.findFirstOrThrow({ where: { classId } })
    const id = randomUUID()
    await db.submission.create({
      data: {
        id,
        assignmentId,
        mapId,
        seatId: seat.id,
        n: 1,
        seq: 0,
        state: '{}',
        hash: '',
        at: now,
        late: false,
        review: { create: {} },
      },
    })
    const toRead = async () => {
      const register = done(await openClass(db, owner.id, classId, now))
      const listed = (await listClasses(db, owner.id)).find((c) => c.id === classId)
      return [register.assignments[0]!.counts.toRead, listed?.toRead]
    }
    expect(await toRead()).toEqual([1, 1])
    await db.review.update({ where: { submissionId: id }, data: { readAt: now } })
    expect(await toRead()).toEqual([0, 0])
  })
})

describe('a co-teacher', () => {
  test('comes in by a link that works once, for a week', async () => {
    const { classId } = await aClass()
    const { token } = done(await inviteTeacher(db, owner.id, classId, now))
    expect(await readInvitation(db, token, inDays(6))).toEqual({ classId, className: '12B History' })
    expect(await readInvitation(db, token, inDays(7))).toBeNull()
    expect((await acceptInvitation(db, stranger, { token, address: 'here' }, inDays(8))).ok).toBe(false)
    expect(done(await acceptInvitation(db, owner, { token, address: 'here' }, now))).toEqual({ classId })
    const colleague = await newTeacher('Mx Cole')
    expect(done(await acceptInvitation(db, colleague, { token, address: 'here' }, now))).toEqual({ classId })
    expect(await standingInClass(db, colleague.id, classId)).toBe('co-teacher')
    expect((await acceptInvitation(db, stranger, { token, address: 'here' }, now)).ok).toBe(false)
  })

  test('without an account makes one by the link; a refused one leaves the link whole', async () => {
    const { classId } = await aClass()
    const { token } = done(await inviteTeacher(db, owner.id, classId, now))
    const given = { name: 'Ms Lund', email: 'lund@school.example', password: 'a long enough one' }
    const email = (await db.user.findUniqueOrThrow({ where: { id: owner.id } })).email!
    expect((await acceptAsNewTeacher(db, { token, address: 'here' }, { ...given, email }, now)).ok).toBe(false)
    expect(done(await acceptAsNewTeacher(db, { token, address: 'here' }, given, now))).toEqual({ classId })
    expect(
      (await acceptAsNewTeacher(db, { token, address: 'here' }, { ...given, email: 'b@school.example' }, now)).ok,
    ).toBe(false)
  })

  test('manages the class and not its teachers, until the owner ends it', async () => {
    const { classId, of } = await aClass()
    const { token } = done(await inviteTeacher(db, owner.id, classId, now))
    const colleague = await newTeacher('Mx Cole')
    await acceptInvitation(db, colleague, { token, address: 'here' }, now)
    expect((await renameClass(db, colleague.id, classId, '12C')).ok).toBe(true)
    expect((await inviteTeacher(db, colleague.id, classId, now)).ok).toBe(false)
    expect((await endTeacher(db, colleague.id, classId, owner.id)).ok).toBe(false)
    expect((await endTeacher(db, owner.id, classId, owner.id)).ok).toBe(false)
    expect((await endTeacher(db, owner.id, classId, colleague.id)).ok).toBe(true)
    expect((await renameClass(db, colleague.id, of.classId, 'Mine')).ok).toBe(false)
  })

  test('a guest does not become one', async () => {
    const { classId } = await aClass()
    const { token } = done(await inviteTeacher(db, owner.id, classId, now))
    const guest = await createGuest(db)
    expect((await acceptInvitation(db, await accountOf(guest.id), { token, address: 'here' }, now)).ok).toBe(false)
  })
})

describe('a class of somebody else’s', () => {
  type Deed = (who: string, classId: string, seatId: string) => Promise<{ ok: boolean }>
  const deeds: [string, Deed][] = [
    ['open', (who, classId) => openClass(db, who, classId, now)],
    ['rename', (teacherId, classId) => renameClass(db, teacherId, classId, 'Mine')],
    ['archive', (teacherId, classId) => archiveClass(db, teacherId, classId, true, now)],
    ['take the code of', (teacherId, classId) => moveDoor(db, teacherId, classId, 'new-code', now)],
    ['add pupils to', (who, classId) => addSeats(db, who, classId, 1)],
    ['remove from', (teacherId, classId, seatId) => removePupil(db, teacherId, { classId, seatId }, now)],
    ['restore to', (teacherId, classId, seatId) => restorePupil(db, teacherId, { classId, seatId })],
    ['print cards of', (who, classId, seatId) => makeCards(db, who, { classId, seatIds: [seatId], ending: 9 }, now)],
    ['take back cards of', (who, classId) => undoCards(db, who, { classId, batchId: 'none' }, now)],
    ['free a seat of', (who, classId, seatId) => freeSeat(db, who, { classId, seatId }, now)],
    ['stand at the door of', (who, classId) => listKnocks(db, who, classId, now)],
    ['open the door of', (who, classId) => answerKnock(db, who, { classId, knockId: 'none', open: true }, now)],
    ['invite to', (who, classId) => inviteTeacher(db, who, classId, now)],
    ['end a teacher of', (who, classId) => endTeacher(db, who, classId, owner.id)],
  ]
  test.each(deeds)('another teacher and a pupil cannot %s, as if it were not there', async (_, deed) => {
    const { classId, seats } = await aClass(1)
    const missing = await deed(stranger.id, 'nothing-here', 'nobody')
    for (const who of [stranger.id, seats[0]!.userId]) expect(await deed(who, classId, seats[0]!.id)).toEqual(missing)
  })

  test('is in no list but its teachers’', async () => {
    const { classId } = await aClass()
    expect((await listClasses(db, owner.id)).map((c) => c.id)).toContain(classId)
    expect(await listClasses(db, stranger.id)).toEqual([])
  })
})
