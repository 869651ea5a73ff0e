import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultPlanRules as rules } from '@/content'
import { demoClass } from '@/content/demo-class/demo-class'
import { createTeacher } from '@/lib/server/account/teacher'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { exportClass, exportComments } from '@/lib/server/review/export-csv'
import { freshDatabase } from './fresh-database'

const { db, close } = freshDatabase()
afterAll(close)

const NOW = new Date('2026-03-02T18:00:00Z')
let teacher = ''
let stranger = ''
let assignmentId = ''
beforeAll(async () => {
  const [own, other] = await Promise.all(
    ['a', 'b'].map(async (name) => {
      const made = await createTeacher(db, { name, email: `${name}@school.example`, password: 'correct horse 1' })
      if (!made.ok) throw new Error(made.refusal.message)
      return made.value.id
    }),
  )
  teacher = own!
  stranger = other!
  const made = await makeDemoClass(db, teacher, demoClass(), NOW)
  if (!made.ok) throw new Error(made.refusal.message)
  assignmentId = made.value.assignmentId
})

const exports = {
  class: (who: string, id: string) => exportClass(db, who, id, rules, NOW),
  comments: (who: string, id: string) => exportComments(db, who, id, NOW),
}
const rowsOf = async (kind: keyof typeof exports) => {
  const csv = await exports[kind](teacher, assignmentId)
  if (!csv.ok) throw new Error(csv.refusal.message)
  return Papa.parse<Record<string, string>>(csv.value.slice(1), { header: true }).data
}

describe('a teacher’s files of an assignment', () => {
  test('hold every pupil of the class, and every comment', async () => {
    expect((await rowsOf('class')).map((r) => r.Number)).toEqual(Array.from({ length: 30 }, (_, i) => `${i + 1}`))
    expect(await rowsOf('comments')).toHaveLength(await db.comment.count())
  })

  test.each(['class', 'comments'] as const)('are not there for anybody else: %s', async (kind) => {
    const pupil = await db.seat.findFirstOrThrow()
    for (const [who, id] of [
      [stranger, assignmentId],
      [pupil.userId!, assignmentId],
      [teacher, 'missing'],
    ] as const)
      expect(await exports[kind](who, id)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  })
})
