import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClass } from '@/content/demo-class/demo-class'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { readReplay, scrub } from '@/lib/domain/review/replay'
import { equal } from '@/lib/domain/shared/equal'
import type { Result } from '@/lib/domain/shared/result'
import { createTeacher } from '@/lib/server/account/teacher'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { withdraw } from '@/lib/server/classroom/withdraw'
import { openMap } from '@/lib/server/map/open-map'
import { saveChanges } from '@/lib/server/map/save-changes'
import { openOwnReplay, openPupilReplay } from '@/lib/server/review/open-replay'
import { done } from '../builders/done'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const NOW = new Date('2026-03-02T18:00:00Z')
const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.code)

let teacher = ''
let other = ''
let assignmentId = ''
/** The first five pupils of the demonstration: handed in twice, three times once, drafting. */
let seats: { id: string; userId: string; mapId: string }[] = []
beforeAll(async () => {
  const account = (email: string) => ({ name: 'Ms A', email, password: 'long enough for it' })
  teacher = done(await createTeacher(db, account('a@school.example'))).id
  other = done(await createTeacher(db, account('b@school.example'))).id
  const demo = demoClass()
  const made = done(await makeDemoClass(db, teacher, { ...demo, pupils: demo.pupils.slice(0, 5) }, NOW))
  assignmentId = made.assignmentId
  const rows = await db.seat.findMany({ where: { classId: made.classId }, orderBy: { number: 'asc' } })
  const maps = await db.map.findMany({ where: { assignmentId } })
  seats = rows.map(({ id, userId }) => ({ id, userId, mapId: maps.find((m) => m.ownerId === userId)!.id }))
}, 30_000)

const asTeacher = (seatId: string) => openPupilReplay(db, teacher, { assignmentId, seatId })
const edited = async ({ userId, mapId }: (typeof seats)[0], title: string) => {
  const { map, seq } = done(await openMap(db, userId, mapId))
  const changes = [done(setTitle.run(map, { title }))]
  done(await saveChanges(db, userId, mapId, { requestId: `request-${title}`, baseSeq: seq, changes }))
}

describe('a replay', () => {
  test('ends at the author’s map, and dates hand-ins and returns in their places', async () => {
    const { userId, mapId } = seats[0]!
    const { start, rows, moments } = done(await openOwnReplay(db, userId, mapId))
    const replay = readReplay(start, rows, moments)
    const { map } = done(await openMap(db, userId, mapId))
    expect(equal(scrub(replay)(replay.steps.length), map)).toBe(true)
    expect(replay.marks.map((m) => [m.kind, m.n])).toEqual([
      ['handed-in', 1],
      ['returned', 1],
      ['handed-in', 2],
    ])
    expect(replay.marks[0]!.after).toBe(replay.marks[1]!.after)
    expect(replay.marks[2]!.after).toBe(replay.steps.length)
  })

  test('holds no time of an edit and nobody’s id', async () => {
    const { id, userId } = seats[0]!
    const { moments, ...film } = done(await asTeacher(id))
    const sent = JSON.stringify(film)
    expect(sent).not.toContain(userId)
    expect(sent).not.toMatch(/20\d\d-\d\d-\d\dT/)
    expect(moments).toHaveLength(3)
  })

  test('shows a teacher what led to the last hand-in, and nothing that came after it', async () => {
    const seat = seats[1]!
    const before = done(await asTeacher(seat.id)).rows.length
    await edited(seat, 'After the hand-in')
    expect(done(await asTeacher(seat.id)).rows).toHaveLength(before)
    expect(done(await openOwnReplay(db, seat.userId, seat.mapId)).rows).toHaveLength(before + 1)
  })

  test('of a draft, or of one that was taken back, is not there for a teacher', async () => {
    expect(codeOf(await asTeacher(seats[4]!.id))).toBe('not-found')
    const { id, userId, mapId } = seats[2]!
    expect(codeOf(await asTeacher(id))).toBe('done')
    done(await withdraw(db, userId, mapId, NOW))
    expect(codeOf(await asTeacher(id))).toBe('not-found')
  })

  test('is not there for classmates, other teachers, and of pupils who were removed', async () => {
    const { id, userId, mapId } = seats[3]!
    expect(codeOf(await openPupilReplay(db, other, { assignmentId, seatId: id }))).toBe('not-found')
    expect(codeOf(await openPupilReplay(db, userId, { assignmentId, seatId: id }))).toBe('not-found')
    for (const stranger of [seats[0]!.userId, other, teacher])
      expect(codeOf(await openOwnReplay(db, stranger, mapId))).toBe('not-found')
    await db.seat.update({ where: { id }, data: { removedAt: NOW } })
    expect(codeOf(await asTeacher(id))).toBe('not-found')
    expect(done(await openOwnReplay(db, userId, mapId)).moments).toEqual([])
  })
})
