import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { newMap } from '@/lib/domain/map/new-map'
import { askQuestion } from '@/lib/domain/question/ask-question'
import type { Result } from '@/lib/domain/shared/result'
import { type Account, accountOf, beginSession } from '@/lib/server/account/session'
import { createTeacher } from '@/lib/server/account/teacher'
import { watch } from '@/lib/server/announce'
import { addSeats, type NewSeat } from '@/lib/server/classroom/add-seats'
import { beginAssignment } from '@/lib/server/classroom/begin-assignment'
import { createClass } from '@/lib/server/classroom/create-class'
import { freeSeat } from '@/lib/server/classroom/free-seat'
import { handIn } from '@/lib/server/classroom/hand-in'
import { checkSeat, joinAsAccount, joinAsVisitor } from '@/lib/server/classroom/join-class'
import { answerKnock, doorOf, knock, listKnocks } from '@/lib/server/classroom/knock'
import { lookAtCard } from '@/lib/server/classroom/look-at-card'
import { makeCards, undoCards } from '@/lib/server/classroom/make-cards'
import { openJoin } from '@/lib/server/classroom/open-join'
import { setQuestionForClass } from '@/lib/server/classroom/set-question'
import { openMap } from '@/lib/server/map/open-map'
import { saveChanges } from '@/lib/server/map/save-changes'
import { createGuest, makeResumeCode, resume } from '@/lib/server/sign-in/guest'
import { done } from '../builders/done'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const NOW = new Date('2026-11-25T11:05:00.000Z')
const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const A_DAY = 24 * 60

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.code)

let made = 0
let teacher = ''
let classId = ''
let code = ''
let seats: NewSeat[] = []
const seat = (n: number) => seats[n - 1] as NewSeat

beforeEach(async () => {
  const email = `t${made++}@school.example`
  teacher = done(await createTeacher(db, { name: 'Ms Okafor', email, password: 'long enough for it' })).id
  classId = done(await createClass(db, { id: teacher, kind: 'teacher' } as Account, { name: '12B' }, NOW)).id
  seats = done(await addSeats(db, teacher, classId, 3))
  code = (await db.class.findUniqueOrThrow({ where: { id: classId } })).joinCode as string
})

const asked = () => ({ code, address: randomUUID() })
const visit = (more: { seatId?: string; last?: string; knock?: string } = {}, at = NOW) =>
  joinAsVisitor(db, { ...asked(), ...more }, at)
const join = async (userId: string, more: { seatId?: string; last?: string } = {}) => {
  const { kind, name, resumeHash } = await db.user.findUniqueOrThrow({ where: { id: userId } })
  const account = { id: userId, kind: kind as Account['kind'], name, hasResumeCode: resumeHash !== null }
  return joinAsAccount(db, account, { ...asked(), ...more }, NOW)
}
const print = async (numbers: number[], ending = 0, at = NOW) =>
  done(await makeCards(db, teacher, { classId, seatIds: numbers.map((n) => seat(n).id), ending }, at))
const cardOf = async (n: number, ending = 0) => (await print([n], ending)).cards[0]?.code as string
const back = (card: string, at = NOW) => resume(db, { code: card, address: randomUUID() }, at)
const look = (card: string) => lookAtCard(db, { code: card, address: randomUUID() })
const last = (card: string) => card.slice(-4)
const states = async (at = inMinutes(60)) => done(await openJoin(db, null, asked(), at)).seats.map((s) => s.state)
const free = (n: number) => freeSeat(db, teacher, { classId, seatId: seat(n).id }, NOW)

async function question(groupOf = 1) {
  const text = askQuestion('How far was it luck?', []).question
  const groups = groupOf > 1 ? { [seat(1).id]: 1, [seat(2).id]: 1 } : {}
  const terms = AssignmentTerms.parse({ question: text, groupOf, scaffoldFor: { [seat(1).id]: 'full' } })
  return done(await setQuestionForClass(db, teacher, classId, { terms, start: newMap('start', text), groups }, NOW)).id
}
async function write(userId: string, assignmentId: string, title: string) {
  const { mapId } = done(await beginAssignment(db, userId, assignmentId))
  const { map, seq } = done(await openMap(db, userId, mapId))
  const changes = [done(setTitle.run(map, { title }))]
  done(await saveChanges(db, userId, mapId, { requestId: `request-${made++}`, baseSeq: seq, changes }))
  return mapId
}

describe('the seats that a code shows', () => {
  test('are free, printed, taken or in use, and a newcomer is offered the first free one', async () => {
    await print([1])
    done(await visit({ seatId: seat(2).id }))
    expect(await states()).toEqual(['card', 'taken', 'free'])
    await beginSession(db, seat(2).userId)
    await db.session.updateMany({ data: { createdAt: inMinutes(55) } })
    expect(await states()).toEqual(['card', 'here', 'free'])
    expect(done(await openJoin(db, null, asked(), NOW)).next).toMatchObject({ name: seat(3).name, number: 3 })
    done(await visit())
    expect(done(await openJoin(db, null, asked(), NOW)).next).toEqual({ name: null, number: 4 })
    expect(done(await openJoin(db, seat(2).userId, asked(), NOW)).mine?.name).toBe(seat(2).name)
  })

  test('say nothing of a map, a code or an account', async () => {
    await cardOf(1)
    const shown = done(await openJoin(db, null, asked(), NOW)).seats
    expect(Object.keys(shown[0] ?? {}).sort()).toEqual(['id', 'name', 'number', 'state'])
  })
})

describe('a seat', () => {
  test('that is free goes to one of two who tap it at once; the other finds it taken', async () => {
    const both = await Promise.all([visit({ seatId: seat(2).id }), visit({ seatId: seat(2).id })])
    expect(both.map(codeOf).sort()).toEqual(['done', 'seat-taken'])
  })

  test.each(['printed', 'taken'] as const)(
    'that is %s opens by the last four of its card, or all twelve',
    async (how) => {
      if (how === 'taken') done(await visit({ seatId: seat(1).id }))
      const card = await cardOf(1)
      expect(codeOf(await visit({ seatId: seat(1).id }))).toBe('seat-taken')
      expect(codeOf(await visit({ seatId: seat(1).id, last: '2222' }))).toBe('card')
      expect(codeOf(await checkSeat(db, { ...asked(), seatId: seat(1).id, last: last(card) }, NOW))).toBe('done')
      for (const typed of [last(card).toLowerCase(), card])
        expect(done(await visit({ seatId: seat(1).id, last: typed })).id).toBe(seat(1).userId)
      expect(codeOf(await visit({ seatId: seat(2).id, last: last(card) }))).toBe('card')
    },
  )

  test('is not opened by trying one card after another', async () => {
    const card = await cardOf(1)
    const tried: string[] = []
    for (let i = 0; i < 6; i++) tried.push(codeOf(await visit({ seatId: seat(1).id, last: '2222' })))
    expect(tried).toEqual([...Array<string>(5).fill('card'), 'throttled'])
    expect(codeOf(await visit({ seatId: seat(1).id, last: last(card) }))).toBe('throttled')
    // The whole code is no guess.
    expect(codeOf(await visit({ seatId: seat(1).id, last: card }))).toBe('done')
    expect(codeOf(await back(card))).toBe('done')
  })

  test('whose card was printed before its last four were kept asks for all twelve', async () => {
    const card = await cardOf(1)
    await db.user.update({ where: { id: seat(1).userId }, data: { resumeTail: null } })
    expect(codeOf(await visit({ seatId: seat(1).id, last: last(card) }))).toBe('card')
    expect(codeOf(await visit({ seatId: seat(1).id, last: card }))).toBe('done')
  })

  test('of another class is not there', async () => {
    const other = done(await createClass(db, { id: teacher, kind: 'teacher' } as Account, { name: '12C' }, NOW)).id
    const [foreign] = done(await addSeats(db, teacher, other, 1))
    expect(codeOf(await visit({ seatId: foreign?.id ?? '' }))).toBe('join-code')
  })
})

describe('the door', () => {
  const ask = async (n: number, at = NOW) => done(await knock(db, { ...asked(), seatId: seat(n).id }, at)).token
  /** To whoever came first. */
  const answer = async (open: boolean) => {
    const [waiting] = done(await listKnocks(db, teacher, classId, NOW))
    return answerKnock(db, teacher, { classId, knockId: waiting?.id ?? '', open }, NOW)
  }

  test('is opened by the teacher’s one press, to the browser that asked, for that seat, once', async () => {
    done(await visit({ seatId: seat(1).id }))
    const token = await ask(1)
    expect(done(await listKnocks(db, teacher, classId, NOW))).toMatchObject([{ name: seat(1).name }])
    expect(done(await doorOf(db, token, NOW))).toBe('waiting')
    expect(codeOf(await visit({ seatId: seat(1).id, knock: token }))).toBe('seat-taken')
    done(await answer(true))
    expect(done(await doorOf(db, token, NOW))).toBe('open')
    await print([2])
    expect(codeOf(await visit({ seatId: seat(2).id, knock: token }))).toBe('seat-taken')
    expect(done(await visit({ seatId: seat(1).id, knock: token })).id).toBe(seat(1).userId)
    expect(codeOf(await visit({ seatId: seat(1).id, knock: token }))).toBe('seat-taken')
    expect(done(await doorOf(db, token, NOW))).toBe('over')
    expect(done(await listKnocks(db, teacher, classId, NOW))).toEqual([])
  })

  test('stays shut to who is sent away, and is forgotten after ten minutes', async () => {
    await print([1, 2])
    const [sent, late] = [await ask(1), await ask(2, inMinutes(1))]
    done(await answer(false))
    expect(done(await doorOf(db, sent, NOW))).toBe('shut')
    expect(codeOf(await visit({ seatId: seat(1).id, knock: sent }))).toBe('seat-taken')
    done(await answer(true))
    expect(done(await doorOf(db, late, inMinutes(11)))).toBe('over')
    expect(codeOf(await visit({ seatId: seat(2).id, knock: late }, inMinutes(11)))).toBe('seat-taken')
  })
})

describe('a printed card', () => {
  test('ends no more cards than the teacher was told of', async () => {
    const card = await cardOf(1)
    const all = { classId, seatIds: seats.map((s) => s.id) }
    expect(codeOf(await makeCards(db, teacher, { ...all, ending: 0 }, NOW))).toBe('ends')
    expect(codeOf(await back(card))).toBe('done')
    expect(done(await makeCards(db, teacher, { ...all, ending: 1 }, NOW)).ended).toBe(1)
    expect(await back(card)).toMatchObject({ refusal: { code: 'card-ended' } })
  })

  test('is taken back within a day: the old one works again, the new one no more', async () => {
    const old = await cardOf(1)
    const { batchId, cards } = await print([1, 2], 1)
    expect(done(await undoCards(db, teacher, { classId, batchId }, inMinutes(5)))).toEqual({ undone: 2, used: 0 })
    expect(codeOf(await back(old))).toBe('done')
    expect(codeOf(await visit({ seatId: seat(1).id, last: last(old) }))).toBe('done')
    for (const { code: fresh } of cards) expect(codeOf(await back(fresh))).toBe('resume-code')
    expect(await states()).toEqual(['taken', 'free', 'free'])
  })

  test('that has been used stays, and so do all after a day', async () => {
    const old = await cardOf(1)
    const { batchId, cards } = await print([1, 2], 1)
    done(await back(cards[0]?.code ?? ''))
    expect(done(await undoCards(db, teacher, { classId, batchId }, inMinutes(5)))).toEqual({ undone: 1, used: 1 })
    expect(codeOf(await back(old))).toBe('card-ended')
    const again = await print([2])
    const late = await undoCards(db, teacher, { classId, batchId: again.batchId }, inMinutes(A_DAY + 1))
    expect(codeOf(late)).toBe('too-late')
  })

  test('of a seat that somebody sat in without it asks once before it opens anything', async () => {
    done(await visit({ seatId: seat(1).id }))
    const card = await cardOf(1)
    expect(done(await look(card))).toEqual({
      name: seat(1).name,
      asks: { className: '12B', zone: 'Europe/London', since: NOW.toISOString() },
    })
    done(await back(card))
    expect(done(await look(card)).asks).toBeNull()
    const untouched = await cardOf(2)
    expect(done(await look(untouched)).asks).toBeNull()
  })

  test('of a seat that went to an account with a code of its own says what happened and what the teacher does', async () => {
    const card = await cardOf(1)
    const guest = (await createGuest(db)).id
    await makeResumeCode(db, guest)
    const token = done(await knock(db, { ...asked(), seatId: seat(1).id }, NOW)).token
    const [waiting] = done(await listKnocks(db, teacher, classId, NOW))
    done(await answerKnock(db, teacher, { classId, knockId: waiting?.id ?? '', open: true }, NOW))
    const { kind, name } = await db.user.findUniqueOrThrow({ where: { id: guest } })
    const account = { id: guest, kind: kind as Account['kind'], name, hasResumeCode: true }
    done(await joinAsAccount(db, account, { ...asked(), seatId: seat(1).id, knock: token }, NOW))
    const told = await look(card)
    expect(told).toMatchObject({ refusal: { code: 'card-taken' } })
    expect(JSON.stringify(told)).toContain(`${seat(1).name} on 25 Nov`)
    done(await free(1))
    const waitingFor = await db.seat.findUniqueOrThrow({ where: { id: seat(1).id } })
    expect(done(await back(card)).id).toBe(waitingFor.userId)
  })
})

describe('somebody with work of their own', () => {
  test('takes a printed seat with its card, which is their way back from then on', async () => {
    const card = await cardOf(1)
    const guest = (await createGuest(db)).id
    const own = await makeResumeCode(db, guest)
    expect(codeOf(await join(guest, { seatId: seat(1).id }))).toBe('seat-taken')
    expect(done(await join(guest, { seatId: seat(1).id, last: last(card) }))).toMatchObject({ code: null })
    expect(done(await back(card)).id).toBe(guest)
    expect(codeOf(await back(own))).not.toBe('done')
  })

  test('is told to sign out before coming back into a seat that is in use', async () => {
    done(await visit({ seatId: seat(1).id }))
    const card = await cardOf(1)
    const guest = (await createGuest(db)).id
    expect(codeOf(await join(guest, { seatId: seat(1).id, last: last(card) }))).toBe('signed-in')
  })
})

describe('a wrong taking', () => {
  test('is put right: the taker keeps all work in a new seat, the seat waits for its pupil', async () => {
    const assignmentId = await question()
    const taker = done(await visit({ seatId: seat(1).id })).id
    const own = (await join(taker)) as { value: { code: string } }
    const session = await beginSession(db, taker)
    const mapId = await write(taker, assignmentId, 'Entered in the wrong seat')
    const frozen = done(await handIn(db, taker, mapId, NOW))
    const before = await db.submission.findUniqueOrThrow({ where: { id: frozen.id } })

    let heard = 0
    const unwatch = watch({ userId: taker, mapId }, () => heard++)
    const moved = done(await free(1))
    unwatch()
    expect(heard, 'the streams of the taker look again').toBe(1)
    expect(moved.name).toMatch(/^[A-Z][a-z]+ 4$/)
    expect(await accountOf(db, session)).toBeNull()
    const next = await db.seat.findUniqueOrThrow({ where: { id: moved.seatId } })
    expect(next).toMatchObject({ userId: taker, takenAt: NOW })
    expect((await db.user.findUniqueOrThrow({ where: { id: taker } })).name).toBe(moved.name)
    expect(done(await openMap(db, taker, mapId)).map.title).toBe('Entered in the wrong seat')
    const after = await db.submission.findUniqueOrThrow({ where: { id: frozen.id } })
    expect(after).toEqual({ ...before, seatId: moved.seatId })
    expect(done(await back(own.value.code)).id).toBe(taker)

    const waiting = await db.seat.findUniqueOrThrow({ where: { id: seat(1).id } })
    expect(waiting).toMatchObject({ takenAt: null, name: seat(1).name, number: 1 })
    expect((await states()).map((s) => s === 'free')).toEqual([true, true, true, false])
    expect(done(await visit({ seatId: seat(1).id })).id).toBe(waiting.userId)
    expect(await write(waiting.userId, assignmentId, 'Mine')).not.toBe(mapId)
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subject: seat(1).id } })
    expect([entry.action, entry.actorId, JSON.parse(entry.counts)]).toEqual([
      'free-seat',
      teacher,
      { maps: 1, submissions: 1, sessions: 1 },
    ])
  })

  test('gives the card that was printed back to the seat, and the taker the code that it had ended', async () => {
    const taker = done(await visit({ seatId: seat(1).id })).id
    const own = (await join(taker)) as { value: { code: string } }
    const card = await cardOf(1, 1)
    expect(codeOf(await back(own.value.code))).toBe('card-ended')
    done(await free(1))
    const waiting = await db.seat.findUniqueOrThrow({ where: { id: seat(1).id } })
    expect(done(await back(own.value.code)).id).toBe(taker)
    expect(done(await look(card)).asks).toBeNull()
    expect(done(await visit({ seatId: seat(1).id, last: last(card) })).id).toBe(waiting.userId)
    expect(done(await back(card)).id).toBe(waiting.userId)
  })

  test('leaves the map of a group to the group, with the seat’s own pupil in it', async () => {
    const assignmentId = await question(2)
    const taker = done(await visit({ seatId: seat(1).id })).id
    const mate = done(await visit({ seatId: seat(2).id })).id
    const mapId = await write(taker, assignmentId, 'Of the group')
    done(await handIn(db, taker, mapId, NOW))
    done(await free(1))
    expect(codeOf(await openMap(db, taker, mapId))).toBe('not-found')
    expect(codeOf(await openMap(db, mate, mapId))).toBe('done')
    const right = done(await visit({ seatId: seat(1).id })).id
    expect(done(await beginAssignment(db, right, assignmentId)).mapId).toBe(mapId)
    expect(await db.submission.findFirstOrThrow({ where: { mapId } })).toMatchObject({ seatId: seat(1).id })
  })

  test('leaves the name of a pupil of two classes, and a seat that nobody sits in, as they are', async () => {
    expect(codeOf(await free(1))).toBe('free')
    const guest = (await createGuest(db)).id
    done(await join(guest, { seatId: seat(1).id }))
    await db.user.update({ where: { id: guest }, data: { name: 'Heron 12' } })
    done(await free(1))
    expect((await db.user.findUniqueOrThrow({ where: { id: guest } })).name).toBe('Heron 12')
  })
})

test('outside such a move the database itself changes nothing of a hand-in, and in one nothing but its seat', async () => {
  const taker = done(await visit({ seatId: seat(1).id })).id
  const mapId = await write(taker, await question(), 'Handed in')
  const { id } = done(await handIn(db, taker, mapId, NOW))
  const change = (set: string) => db.$executeRawUnsafe(`UPDATE "Submission" SET ${set} WHERE "id" = '${id}'`)
  const move = `"seatId" = '${seat(2).id}'`
  await expect(change(move)).rejects.toThrow(/never changes/)
  await db.reseating.create({ data: { id: 'a move' } })
  for (const set of ['"late" = true', `"state" = '{}'`, `${move}, "n" = 9`])
    await expect(change(set)).rejects.toThrow(/never changes/)
  expect(await change(move)).toBe(1)
  await db.reseating.deleteMany({})
})
