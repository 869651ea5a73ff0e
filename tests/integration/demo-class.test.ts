import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClass } from '@/content/demo-class/demo-class'
import { createTeacher } from '@/lib/server/account/teacher'
import { hashOfState } from '@/lib/server/classroom/hand-in'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { stateAt } from '@/lib/server/map/map-state'
import { readClassWork } from '@/lib/server/review/class-work'
import { createGuest } from '@/lib/server/sign-in/guest'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const NOW = new Date('2026-03-02T18:00:00Z')
let teacher = ''
let made = { classId: '', assignmentId: '' }
beforeAll(async () => {
  const account = await createTeacher(db, { name: 'Ms A', email: 'a@school.example', password: 'correct horse 1' })
  if (!account.ok) throw new Error(account.refusal.message)
  teacher = account.value.id
  const result = await makeDemoClass(db, teacher, demoClass(), NOW)
  if (!result.ok) throw new Error(result.refusal.message)
  made = result.value
}, 30_000)

describe('making a demonstration class', () => {
  test('fills the teacher’s wall with pupils in every state of work', async () => {
    const work = await readClassWork(db, teacher, made.assignmentId, NOW)
    if (!work.ok) throw new Error(work.refusal.message)
    expect(work.value.class).toMatchObject({ name: 'Demonstration class', demo: true })
    const states = work.value.pupils.map((p) => p.state)
    const count = (state: string) => states.filter((s) => s === state).length
    expect(states).toHaveLength(30)
    expect(count('not-started')).toBe(1)
    expect(count('stalled')).toBe(1)
    expect(count('drafting')).toBe(4)
    expect(count('returned')).toBe(2)
    expect(count('again')).toBe(3)
    expect(count('handed-in')).toBe(19)
    expect(work.value.pupils.filter((p) => p.handIns[0]?.late)).toHaveLength(2)
    expect(new Set(work.value.pupils.map((p) => p.seat.name)).size).toBe(30)
  })

  test('freezes what the journal says, under its hash', async () => {
    const submissions = await db.submission.findMany()
    expect(submissions).toHaveLength(27)
    for (const { mapId, seq, state, hash } of submissions) {
      expect(hash).toBe(hashOfState(state))
      expect(JSON.parse(state)).toEqual((await stateAt(db, mapId, seq)).map)
    }
  })

  test('is refused to a teacher who has one, and to anybody who is not a teacher', async () => {
    expect(await makeDemoClass(db, teacher, demoClass(), NOW)).toMatchObject({
      ok: false,
      refusal: { code: 'demo-there' },
    })
    const guest = await createGuest(db)
    expect(await makeDemoClass(db, guest.id, demoClass(), NOW)).toMatchObject({ refusal: { code: 'not-found' } })
  })
})
