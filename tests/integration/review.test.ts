import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultPlanRules, sampleMap } from '@/content'
import { defaultCommentBank } from '@/content/comment-bank'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import type { HandIn } from '@/lib/domain/review/hand-in'
import type { Result } from '@/lib/domain/shared/result'
import type { Account } from '@/lib/server/account/session'
import { createTeacher } from '@/lib/server/account/teacher'
import { addSeats, type NewSeat } from '@/lib/server/classroom/add-seats'
import { beginAssignment } from '@/lib/server/classroom/begin-assignment'
import { createClass } from '@/lib/server/classroom/create-class'
import { handIn } from '@/lib/server/classroom/hand-in'
import { setQuestionForClass } from '@/lib/server/classroom/set-question'
import { withdraw } from '@/lib/server/classroom/withdraw'
import { openMap } from '@/lib/server/map/open-map'
import { saveChanges } from '@/lib/server/map/save-changes'
import { answerComment, answerReadAloud } from '@/lib/server/review/answer-comment'
import { readCommentBank, saveCommentBank } from '@/lib/server/review/comment-bank'
import { releaseLevels, setDescriptors } from '@/lib/server/review/levels'
import { readReview } from '@/lib/server/review/read-review'
import { returnWork, TAKE_BACK_WITHIN_MS, takeBackReturn } from '@/lib/server/review/return-work'
import { readReturnedMap } from '@/lib/server/review/returned-map'
import { askToReadAloud, markRead, setLevel, setTarget } from '@/lib/server/review/set-review'
import {
  deleteComment,
  editComment,
  replyAsTeacher,
  resolveComment,
  writeComment,
} from '@/lib/server/review/write-comment'
import { done } from '../builders/done'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const NOW = new Date('2026-11-20T14:02:00.000Z')
const later = (ms: number) => new Date(NOW.getTime() + ms)
const claim = sampleMap.claims.find((c) => c.paragraph !== null)!
const paragraph = sampleMap.paragraphs[0]!

let made = 0
let teacher = ''
let colleague = ''
let other = ''
let assignmentId = ''
let seats: NewSeat[] = []
let mapId = ''
let submissionId = ''
const pupil = () => seats[0]!.userId
const classmate = () => seats[1]!.userId

const newTeacher = async () =>
  done(
    await createTeacher(db, { name: 'Ms Okafor', email: `r${made++}@school.example`, password: 'long enough for it' }),
  ).id

beforeAll(async () => {
  teacher = await newTeacher()
  colleague = await newTeacher()
  other = await newTeacher()
})

beforeEach(async () => {
  const { id: classId } = done(await createClass(db, { id: teacher, kind: 'teacher' } as Account, { name: '12B' }, NOW))
  await db.classTeacher.create({ data: { classId, userId: colleague, role: 'co-teacher' } })
  seats = done(await addSeats(db, teacher, classId, 2))
  const terms = AssignmentTerms.parse({ question: sampleMap.question })
  assignmentId = done(await setQuestionForClass(db, teacher, classId, { terms, start: sampleMap, groups: {} }, NOW)).id
  mapId = done(await beginAssignment(db, pupil(), assignmentId)).mapId
  submissionId = done(await handIn(db, pupil(), mapId, NOW)).id
})

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.code)
const comment = (node: string | null, text = 'Which fact shows this?', by = teacher) =>
  writeComment(db, by, { submissionId, node, code: 'FE', text }, NOW)
const lastOf = ({ comments }: HandIn) => comments.at(-1)!.id
const giveBack = (at = NOW) => returnWork(db, teacher, submissionId, at)
const returned = async (userId = pupil()) => readReturnedMap(db, userId, mapId)
const change = async (of: typeof editClaim | typeof weighParagraph, input: object) => {
  const { map, seq } = done(await openMap(db, pupil(), mapId))
  const edit = done(of.run(map, input as never))
  done(await saveChanges(db, pupil(), mapId, { requestId: `request-${seq}-${of.name}`, baseSeq: seq, changes: [edit] }))
}

describe('a comment', () => {
  test('keeps the words of the map that was handed in, whatever its author writes later', async () => {
    await change(editClaim, { id: claim.id, text: 'Something else now.' })
    const { comments } = done(await comment(claim.id))
    expect(comments[0]).toMatchObject({ anchor: { at: 'claim', id: claim.id, words: claim.text }, sentAt: null })
  })

  test('lands on a paragraph, a link, the judgement and the whole, but on nothing that was not handed in', async () => {
    for (const [node, at] of [
      [paragraph.id, 'paragraph'],
      [sampleMap.relations[0]!.id, 'relation'],
      ['answer', 'answer'],
      [null, 'whole'],
    ] as const)
      expect(done(await comment(node)).comments.at(-1)?.anchor.at).toBe(at)
    expect(codeOf(await comment('gone'))).toBe('no-node')
  })

  test('is worded anew and taken off while it is a draft; once sent it stays as it was read', async () => {
    const id = lastOf(done(await comment(claim.id)))
    const edited = done(await editComment(db, colleague, { commentId: id, code: 'EX', text: 'Say why.' }))
    expect(edited.comments[0]).toMatchObject({ code: 'EX', text: 'Say why.' })
    done(await giveBack())
    expect(codeOf(await editComment(db, teacher, { commentId: id, code: null, text: 'No.' }))).toBe('already-sent')
    expect(codeOf(await deleteComment(db, teacher, id))).toBe('already-sent')
    const draft = lastOf(done(await comment(null)))
    expect(done(await deleteComment(db, teacher, draft)).comments).toHaveLength(1)
  })

  test('is dealt with and opened again as a thread, never by one of its answers', async () => {
    const id = lastOf(done(await comment(claim.id)))
    done(await giveBack())
    const reply = lastOf(done(await replyAsTeacher(db, teacher, { commentId: id, text: 'See also 2.' }, NOW)))
    expect(codeOf(await resolveComment(db, teacher, { commentId: reply, resolved: true }, NOW))).toBe('not-a-thread')
    const resolved = done(await resolveComment(db, teacher, { commentId: id, resolved: true }, NOW))
    expect(resolved.comments[0]!.resolvedAt).toBe(NOW.toISOString())
    const open = done(await resolveComment(db, teacher, { commentId: id, resolved: false }, NOW))
    expect(open.comments[0]!.resolvedAt).toBeNull()
  })
})

describe('nothing reaches a pupil before the return', () => {
  test('not comments, target, level or the wish to read aloud; then all of it but the level', async () => {
    done(await setDescriptors(db, teacher, { assignmentId, descriptors: 'Describes\nExplains\n' }))
    done(await comment(claim.id))
    done(await setTarget(db, teacher, { submissionId, target: 'Prove it.', task: 'One fact.', taskBy: '2026-11-26' }))
    done(await setLevel(db, teacher, { submissionId, level: 'Explains' }))
    done(await askToReadAloud(db, teacher, { submissionId, asked: true }))
    done(await markRead(db, teacher, submissionId, NOW))
    expect(codeOf(await returned())).toBe('not-found')
    done(await giveBack())
    expect(done(await returned())).toMatchObject({
      target: 'Prove it.',
      task: 'One fact.',
      taskBy: '2026-11-26',
      level: null,
      star: 'asked',
      returnedBy: 'Ms Okafor',
      comments: [{ code: 'FE', text: 'Which fact shows this?', addressed: null }],
    })
    done(await releaseLevels(db, teacher, { assignmentId, released: true }, NOW))
    expect(done(await returned()).level).toBe('Explains')
  })

  test('not what is drafted after it, until it is returned again', async () => {
    const id = lastOf(done(await comment(claim.id)))
    done(await giveBack())
    done(await comment(null, 'One more.'))
    done(await replyAsTeacher(db, teacher, { commentId: id, text: 'And this.' }, NOW))
    expect(JSON.stringify(done(await returned()))).not.toMatch(/One more|And this/)
    done(await giveBack(later(60_000)))
    const { comments } = done(await returned())
    expect([comments.length, comments[0]!.replies.length]).toEqual([2, 1])
  })

  test('what a pupil reads is a list of its own: no account, no draft, no note of who has read', async () => {
    done(await comment(claim.id))
    done(await giveBack())
    const found = done(await returned())
    expect(Object.keys(found).sort()).toEqual(
      [
        'changedSince',
        'comments',
        'frozen',
        'handedInAgain',
        'handedInAt',
        'level',
        'mapId',
        'n',
        'now',
        'zone',
        'returnedAt',
        'returnedBy',
        'star',
        'submissionId',
        'target',
        'task',
        'taskBy',
      ].sort(),
    )
    expect(Object.keys(found.comments[0]!).sort()).toEqual(
      ['addressed', 'anchor', 'at', 'code', 'id', 'replies', 'resolved', 'submissionId', 'text', 'who'].sort(),
    )
    expect(JSON.stringify(found)).not.toContain(teacher)
  })
})

describe('a return', () => {
  test('is taken back right after it was made: its comments are drafts again', async () => {
    done(await comment(claim.id))
    done(await giveBack())
    const back = done(await takeBackReturn(db, teacher, submissionId, later(60_000)))
    expect([back.returnedAt, back.comments[0]!.sentAt]).toEqual([null, null])
    expect(codeOf(await returned())).toBe('not-found')
    expect(codeOf(await takeBackReturn(db, teacher, submissionId, later(60_000)))).toBe('not-returned')
  })

  test('stays once the pupil has answered, or some minutes have gone', async () => {
    const id = lastOf(done(await comment(claim.id)))
    done(await giveBack())
    expect(codeOf(await takeBackReturn(db, teacher, submissionId, later(TAKE_BACK_WITHIN_MS + 1)))).toBe('too-late')
    done(await answerComment(db, pupil(), { commentId: id, addressed: 'yes' }, later(1)))
    expect(codeOf(await takeBackReturn(db, teacher, submissionId, later(2)))).toBe('too-late')
  })

  test('brings along what was drafted in the thread of a hand-in before it', async () => {
    const id = lastOf(done(await comment(claim.id)))
    done(await giveBack())
    await change(weighParagraph, { id: paragraph.id, weight: 11 })
    const second = done(await handIn(db, pupil(), mapId, later(1_000))).id
    done(await replyAsTeacher(db, teacher, { commentId: id, text: 'Still open.' }, later(2_000)))
    done(await returnWork(db, teacher, second, later(3_000)))
    const found = done(await returned())
    expect([found.submissionId, found.comments[0]!.replies[0]!.text]).toEqual([second, 'Still open.'])
    expect(Object.keys(found.frozen).sort()).toEqual([submissionId, second].sort())
  })
})

describe('a hand-in that its pupil took back', () => {
  test('is neither commented on nor returned', async () => {
    const id = lastOf(done(await comment(claim.id)))
    done(await withdraw(db, pupil(), mapId, NOW))
    expect(codeOf(await comment(claim.id))).toBe('taken-back')
    expect(codeOf(await editComment(db, teacher, { commentId: id, code: null, text: 'No.' }))).toBe('taken-back')
    expect(codeOf(await giveBack())).toBe('taken-back')
  })
})

describe('a pupil answers', () => {
  let id = ''
  beforeEach(async () => {
    id = lastOf(done(await comment(claim.id)))
    done(await askToReadAloud(db, teacher, { submissionId, asked: true }))
    done(await giveBack())
  })

  test('in three ways and in words of their own, which the teacher reads', async () => {
    done(await answerComment(db, pupil(), { commentId: id, addressed: 'differently', text: 'I mean it.' }, NOW))
    done(await answerReadAloud(db, pupil(), { submissionId, agreed: false }))
    const work = done(await readReview(db, teacher, assignmentId, defaultPlanRules, NOW))
    const seen = work.pupils[0]!.handIns[0]!
    expect(seen).toMatchObject({ star: 'declined', comments: [{ addressed: 'differently' }, { by: 'pupil' }] })
    done(await answerComment(db, pupil(), { commentId: id, addressed: null }, NOW))
    expect(done(await returned()).comments[0]!.addressed).toBeNull()
  })

  test('not to a draft, not to a reply, and not once removed from the class', async () => {
    const draft = lastOf(done(await comment(null)))
    expect(codeOf(await answerComment(db, pupil(), { commentId: draft, text: 'Hm.' }, NOW))).toBe('not-found')
    await db.seat.update({ where: { id: seats[0]!.id }, data: { removedAt: NOW } })
    expect(codeOf(await answerComment(db, pupil(), { commentId: id, text: 'Hm.' }, NOW))).toBe('not-found')
    expect(codeOf(await returned())).toBe('not-found')
  })
})

describe('whom a review belongs to', () => {
  test('a co-teacher does all that the owner does; anybody else finds nothing, as if it had never been', async () => {
    const id = lastOf(done(await comment(claim.id, 'Mine.', colleague)))
    done(await returnWork(db, colleague, submissionId, NOW))
    const deeds = (by: string, submission = submissionId, of = id, assignment = assignmentId) => [
      writeComment(db, by, { submissionId: submission, node: null, code: null, text: 'x' }, NOW),
      replyAsTeacher(db, by, { commentId: of, text: 'x' }, NOW),
      editComment(db, by, { commentId: of, code: null, text: 'x' }),
      deleteComment(db, by, of),
      resolveComment(db, by, { commentId: of, resolved: true }, NOW),
      setTarget(db, by, { submissionId: submission, target: '', task: '', taskBy: null }),
      askToReadAloud(db, by, { submissionId: submission, asked: true }),
      markRead(db, by, submission, NOW),
      setLevel(db, by, { submissionId: submission, level: null }),
      returnWork(db, by, submission, NOW),
      takeBackReturn(db, by, submission, NOW),
      setDescriptors(db, by, { assignmentId: assignment, descriptors: '' }),
      releaseLevels(db, by, { assignmentId: assignment, released: true }, NOW),
      readReview(db, by, assignment, defaultPlanRules, NOW),
    ]
    for (const by of [other, pupil(), classmate(), 'nobody'])
      for (const deed of deeds(by)) expect(codeOf(await deed)).toBe('not-found')
    for (const deed of deeds(teacher, 'gone', 'gone', 'gone')) expect(codeOf(await deed)).toBe('not-found')
    for (const by of [teacher, colleague, other, classmate()]) {
      expect(codeOf(await returned(by))).toBe('not-found')
      expect(codeOf(await answerComment(db, by, { commentId: id, text: 'x' }, NOW))).toBe('not-found')
      expect(codeOf(await answerReadAloud(db, by, { submissionId, agreed: true }))).toBe('not-found')
    }
  })

  test('a level is one of the descriptors of the question, and no other text', async () => {
    done(await setDescriptors(db, colleague, { assignmentId, descriptors: 'Describes\nExplains' }))
    expect(codeOf(await setLevel(db, teacher, { submissionId, level: 'Grade 9' }))).toBe('no-level')
    expect(done(await setLevel(db, teacher, { submissionId, level: 'Describes' })).level).toBe('Describes')
  })

  test('a bank is a teacher’s own, until it goes back to what comes with the program', async () => {
    const own = [{ id: 'mine', code: 'QF' as const, text: 'Answer the question.', task: '' }]
    const account = { id: teacher, kind: 'teacher' } as Account
    done(await saveCommentBank(db, account, own))
    expect(await readCommentBank(db, teacher, defaultCommentBank)).toEqual(own)
    expect(await readCommentBank(db, colleague, defaultCommentBank)).toBe(defaultCommentBank)
    done(await saveCommentBank(db, account, null))
    expect(await readCommentBank(db, teacher, defaultCommentBank)).toBe(defaultCommentBank)
    expect(codeOf(await saveCommentBank(db, { id: pupil(), kind: 'pupil' } as Account, own))).toBe('not-found')
  })
})
