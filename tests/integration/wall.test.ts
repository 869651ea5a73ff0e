import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultPlanRules as rules } from '@/content'
import type { CommentOnce } from '@/lib/domain/review/requests'
import type { Result } from '@/lib/domain/shared/result'
import { createTeacher } from '@/lib/server/account/teacher'
import { commentOnce } from '@/lib/server/review/comment-once'
import { exportClass, exportComments } from '@/lib/server/review/export-csv'
import { openWall } from '@/lib/server/review/open-wall'
import { returnWork } from '@/lib/server/review/return-work'
import { undoBatch } from '@/lib/server/review/undo-batch'
import { createGuest } from '@/lib/server/sign-in/guest'
import { done } from '../builders/done'
import { fillWallClass } from '../builders/wall-class'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const NOW = new Date('2026-11-24T18:00:00.000Z')
const LATER = new Date('2026-11-24T19:00:00.000Z')

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.code)

const ids = { owner: '', colleague: '', stranger: '', guest: '' }
beforeAll(async () => {
  for (const who of ['owner', 'colleague', 'stranger'] as const) {
    const email = `${who}@school.example`
    ids[who] = done(await createTeacher(db, { name: who, email, password: 'long enough for it' })).id
  }
  ids.guest = (await createGuest(db)).id
})

let assignmentId = ''
let classId = ''
let submissions: { id: string; mapId: string }[] = []
beforeEach(async () => {
  ;({ classId, assignmentId } = await fillWallClass(db, ids.owner, 4))
  await db.classTeacher.create({ data: { classId, userId: ids.colleague, role: 'co-teacher' } })
  submissions = await db.submission.findMany({ where: { assignmentId }, orderBy: { seat: { number: 'asc' } } })
})

const given = (more: Partial<CommentOnce> = {}): CommentOnce => ({
  assignmentId,
  code: 'CO',
  text: 'Your {factor} paragraph disagrees.',
  task: '',
  taskBy: null,
  landings: submissions.map((s) => ({ submissionId: s.id, node: 'p1' })),
  ...more,
})
const pin = (who: string, more: Partial<CommentOnce> = {}) => commentOnce(db, who, given(more), NOW)
const commentsOf = () => db.comment.findMany({ where: { submission: { assignmentId } } })
const pupilOf = async (i: number) =>
  (await db.submission.findUniqueOrThrow({ where: { id: submissions[i]!.id }, include: { seat: true } })).seat.userId

describe('the wall', () => {
  test('is there for the teachers of the class, with a drawing of every map and no map', async () => {
    for (const who of [ids.owner, ids.colleague]) {
      const opened = done(await openWall(db, who, assignmentId, rules, NOW))
      expect(opened.wall.pupils.map((p) => p.seat.number)).toEqual([1, 2, 3, 4])
      expect(Object.keys(opened.drawings)).toHaveLength(4)
      expect(opened.wall.figures.maps).toBe(4)
      expect(JSON.stringify(opened)).not.toContain('"claims":[')
    }
  })

  test('reads what was handed in once, and again what was handed in again', async () => {
    const asked: string[][] = []
    const submission = Object.create(db.submission, {
      findMany: {
        value: (query: { select?: { state?: true }; where: { id: { in: string[] } } }) => {
          if (query.select?.state && query.where.id.in.length > 0) asked.push(query.where.id.in)
          return db.submission.findMany(query)
        },
      },
    })
    const watched: typeof db = Object.create(db, { submission: { value: submission } })
    const stances = async () => {
      const { wall } = done(await openWall(watched, ids.owner, assignmentId, rules, NOW))
      return wall.pupils.map((pupil) => pupil.stance)
    }
    const before = await stances()
    expect(await stances()).toEqual(before)

    const { state, ...first } = await db.submission.findUniqueOrThrow({ where: { id: submissions[0]!.id } })
    const map = JSON.parse(state)
    const stance = map.judgement.stance === 3 ? -3 : 3
    const again = { ...first, id: 'handed-in-again', n: first.n + 1 }
    await db.submission.create({
      data: { ...again, state: JSON.stringify({ ...map, judgement: { ...map.judgement, stance } }) },
    })
    expect(await stances()).toEqual([stance, ...before.slice(1)])
    expect(asked.map((some) => some.toSorted())).toEqual([submissions.map((s) => s.id).toSorted(), ['handed-in-again']])
  })

  test('is not there for another teacher, a pupil, a guest, or of another id', async () => {
    for (const who of [ids.stranger, await pupilOf(0), ids.guest]) {
      expect(codeOf(await openWall(db, who, assignmentId, rules, NOW))).toBe('not-found')
      expect(codeOf(await exportClass(db, who, assignmentId, rules, NOW))).toBe('not-found')
      expect(codeOf(await exportComments(db, who, assignmentId, NOW))).toBe('not-found')
      expect(codeOf(await pin(who))).toBe('not-found')
      expect(codeOf(await undoBatch(db, who, { assignmentId, batchId: 'b', task: '', tasked: [] }))).toBe('not-found')
    }
    expect(codeOf(await openWall(db, ids.owner, 'missing', rules, NOW))).toBe('not-found')
    expect(await commentsOf()).toEqual([])
  })
})

describe('one comment for many maps', () => {
  test('stands as a draft in each, its slots filled there, and one undo takes all of them back', async () => {
    const pinned = done(await pin(ids.colleague, { task: 'Answer it.', taskBy: '2026-11-30' }))
    expect(pinned).toMatchObject({ pinned: 4, returned: 0, passedOver: [] })
    const comments = await commentsOf()
    expect(new Set(comments.map((c) => c.batchId))).toEqual(new Set([pinned.batchId]))
    expect(comments.every((c) => c.sentAt === null && c.text === 'Your personality paragraph disagrees.')).toBe(true)
    expect(await db.review.count({ where: { task: 'Answer it.', submission: { assignmentId } } })).toBe(4)

    const batch = { assignmentId, batchId: pinned.batchId, task: 'Answer it.', tasked: pinned.tasked }
    expect(done(await undoBatch(db, ids.owner, batch))).toEqual({ removed: 4, sent: 0 })
    expect(await commentsOf()).toEqual([])
    expect(await db.review.count({ where: { task: '', taskBy: null, submission: { assignmentId } } })).toBe(4)
    expect(codeOf(await undoBatch(db, ids.owner, batch))).toBe('nothing-to-undo')
  })

  test('is pinned everywhere or nowhere: one map that is not of the class, one node that is not there', async () => {
    const other = await fillWallClass(db, ids.stranger, 1)
    const foreign = await db.submission.findFirstOrThrow({ where: { assignmentId: other.assignmentId } })
    const own = given().landings
    expect(codeOf(await pin(ids.owner, { landings: [...own, { submissionId: foreign.id, node: null }] }))).toBe(
      'not-found',
    )
    expect(codeOf(await pin(ids.owner, { landings: [...own, { submissionId: 'missing', node: null }] }))).toBe(
      'not-found',
    )
    const [first, ...rest] = own
    expect(codeOf(await pin(ids.owner, { landings: [...rest, { ...first!, node: 'gone' }] }))).toBe('no-node')
    expect(await commentsOf()).toEqual([])
  })

  test('passes over what was taken back or handed in again, and says so', async () => {
    const [back, again] = submissions
    await db.review.update({ where: { submissionId: back!.id }, data: { withdrawnAt: NOW } })
    const { id: _, n, ...row } = await db.submission.findUniqueOrThrow({ where: { id: again!.id } })
    await db.submission.create({ data: { ...row, id: `${again!.id}-2`, n: n + 1, review: { create: {} } } })
    const pinned = done(await pin(ids.owner))
    expect(pinned.pinned).toBe(2)
    expect(pinned.passedOver).toEqual([
      { submissionId: back!.id, why: 'taken-back' },
      { submissionId: again!.id, why: 'newer' },
    ])
    expect(codeOf(await pin(ids.owner, { landings: [{ submissionId: back!.id, node: null }] }))).toBe('nothing-open')
  })

  test('waits on a returned map for its next return, and sets no task there or over another', async () => {
    const [returned, tasked] = submissions
    done(await returnWork(db, ids.owner, returned!.id, NOW))
    await db.review.update({ where: { submissionId: tasked!.id }, data: { task: 'Read chapter 4.' } })
    const pinned = done(await commentOnce(db, ids.owner, given({ task: 'Answer it.' }), LATER))
    expect(pinned).toMatchObject({ pinned: 4, returned: 1, tasked: submissions.slice(2).map((s) => s.id) })
    const kept = await db.review.findMany({ where: { submissionId: { in: [returned!.id, tasked!.id] } } })
    expect(kept.map((r) => r.task).sort()).toEqual(['', 'Read chapter 4.'])
    expect((await commentsOf()).every((c) => c.sentAt === null)).toBe(true)
  })

  test('stays where it has reached a pupil, when the rest is taken back', async () => {
    const { batchId } = done(await pin(ids.owner))
    done(await returnWork(db, ids.owner, submissions[0]!.id, LATER))
    const undone = done(await undoBatch(db, ids.owner, { assignmentId, batchId, task: '', tasked: [] }))
    expect(undone).toEqual({ removed: 3, sent: 1 })
    expect((await commentsOf()).map((c) => c.submissionId)).toEqual([submissions[0]!.id])
  })

  test('is taken back in its own assignment alone', async () => {
    const { batchId } = done(await pin(ids.owner))
    const other = await fillWallClass(db, ids.stranger, 1)
    const undo = { assignmentId: other.assignmentId, batchId, task: '', tasked: [] }
    expect(codeOf(await undoBatch(db, ids.stranger, undo))).toBe('nothing-to-undo')
    expect(await commentsOf()).toHaveLength(4)
  })
})

describe('the files of a class', () => {
  test('hold every pupil by pseudonym, and every comment', async () => {
    done(await pin(ids.owner, { text: '=HYPERLINK("x")' }))
    expect(done(await exportClass(db, ids.owner, assignmentId, rules, NOW)).split('\r\n')).toHaveLength(5)
    const comments = done(await exportComments(db, ids.colleague, assignmentId, NOW))
    expect(comments.split('\r\n')).toHaveLength(5)
    expect(comments).toContain("'=HYPERLINK")
    expect(comments).not.toContain('@school.example')
  })

  test('are not there for anybody but its teachers', async () => {
    for (const who of [ids.stranger, ids.guest]) {
      expect(codeOf(await exportClass(db, who, assignmentId, rules, NOW))).toBe('not-found')
      expect(codeOf(await exportComments(db, who, assignmentId, NOW))).toBe('not-found')
    }
    expect(codeOf(await exportComments(db, ids.owner, 'missing', NOW))).toBe('not-found')
  })
})
