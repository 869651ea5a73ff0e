import { createHash } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { builtInDecks, defaultPlanRules, questionsFor } from '@/content'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import type { OpenTerms } from '@/lib/domain/classroom/setting'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import type { Result } from '@/lib/domain/shared/result'
import type { Account } from '@/lib/server/account/session'
import { createTeacher } from '@/lib/server/account/teacher'
import { addSeats, type NewSeat } from '@/lib/server/classroom/add-seats'
import { beginAssignment } from '@/lib/server/classroom/begin-assignment'
import { changeTerms, withdrawAssignment } from '@/lib/server/classroom/change-terms'
import { createClass } from '@/lib/server/classroom/create-class'
import { figuresForPupils } from '@/lib/server/classroom/figures-for-pupils'
import { handIn } from '@/lib/server/classroom/hand-in'
import { setQuestionForClass } from '@/lib/server/classroom/set-question'
import { listSetWork, readSetWork, setWorkOfMap } from '@/lib/server/classroom/set-work'
import { withdraw } from '@/lib/server/classroom/withdraw'
import { binMap } from '@/lib/server/map/bin-map'
import { readJournal } from '@/lib/server/map/journal-feed'
import { listMaps } from '@/lib/server/map/list-maps'
import { openMap } from '@/lib/server/map/open-map'
import { saveChanges } from '@/lib/server/map/save-changes'
import { createGuest } from '@/lib/server/sign-in/guest'
import { done } from '../builders/done'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const NOW = new Date('2026-11-20T14:02:00.000Z')
const LATER = new Date('2026-11-21T09:00:00.000Z')
const question = questionsFor('stalin')[0]!.question
const start = mapFromDeck('start', builtInDecks[0]!.deck, question)

let made = 0
let teacher = ''
let classId = ''
let seats: NewSeat[] = []
const [first, second, third] = [0, 1, 2].map((i) => () => seats[i]!.userId) as [
  () => string,
  () => string,
  () => string,
]

beforeEach(async () => {
  const account = done(
    await createTeacher(db, { name: 'A teacher', email: `t${made++}@school.example`, password: 'long enough for it' }),
  )
  teacher = account.id
  classId = done(await createClass(db, { id: teacher, kind: 'teacher' } as Account, { name: '12B' }, NOW)).id
  seats = done(await addSeats(db, teacher, classId, 3))
})

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.code)
const openTerms = (terms: Partial<OpenTerms> = {}) => AssignmentTerms.parse({ question, deckTitle: 'Stalin', ...terms })
const set = async (terms: Partial<OpenTerms> = {}, groups = {}) =>
  done(await setQuestionForClass(db, teacher, classId, { terms: openTerms(terms), start, groups }, NOW)).id
const begin = async (userId: string, assignmentId: string) =>
  done(await beginAssignment(db, userId, assignmentId)).mapId
async function edit(userId: string, mapId: string, title: string) {
  const { map, seq } = done(await openMap(db, userId, mapId))
  const change = done(setTitle.run(map, { title }))
  done(await saveChanges(db, userId, mapId, { requestId: `request-${made++}`, baseSeq: seq, changes: [change] }))
}
const remove = (seat: NewSeat) => db.seat.update({ where: { id: seat.id }, data: { removedAt: NOW } })
const inPairs = () => ({ [seats[0]!.id]: 1, [seats[1]!.id]: 1 })

describe('a question that was set', () => {
  test('is listed to every pupil of the class with its date, and to nobody else', async () => {
    const id = await set({ dueAt: LATER.toISOString() })
    expect(await listSetWork(db, first(), NOW)).toMatchObject([
      { id, className: '12B', question: question.text, dueAt: LATER.toISOString(), state: 'not-started', mapId: null },
    ])
    const stranger = (await createGuest(db)).id
    for (const userId of [stranger, teacher]) {
      expect(await listSetWork(db, userId, NOW)).toEqual([])
      expect(codeOf(await readSetWork(db, userId, id, NOW))).toBe('not-found')
      expect(codeOf(await beginAssignment(db, userId, id))).toBe('not-found')
    }
  })

  test('begins with the deck in the tray, and opens the same map the second time', async () => {
    const id = await set()
    const mapId = await begin(first(), id)
    expect(await begin(first(), id)).toBe(mapId)
    const { map } = done(await openMap(db, first(), mapId))
    expect([map.id, map.claims.length, map.question]).toEqual([mapId, start.claims.length, question])
    expect(await begin(second(), id)).not.toBe(mapId)
  })

  test('has the scaffold of the class, or of the one pupil', async () => {
    const id = await set({ scaffold: 'slots', scaffoldFor: { [seats[1]!.id]: 'full' } })
    const scaffolds = await Promise.all(
      [first, second].map(async (u) => done(await readSetWork(db, u(), id, NOW)).scaffold),
    )
    expect(scaffolds).toEqual(['slots', 'full'])
  })

  test('changes its terms, but not its question; a colleague without the class changes nothing', async () => {
    const id = await set()
    const { question: _, deckTitle: __, ...terms } = openTerms({ late: 'refused', checksOff: ['B5'], scaffold: 'bare' })
    expect(codeOf(await changeTerms(db, first(), id, { terms, groups: {} }))).toBe('not-found')
    done(await changeTerms(db, teacher, id, { terms, groups: {} }))
    expect(done(await readSetWork(db, first(), id, NOW))).toMatchObject({
      question: question.text,
      late: 'refused',
      checksOff: ['B5'],
      scaffold: 'bare',
    })
  })

  test('names pupils of its own class alone', async () => {
    const other = done(await createClass(db, { id: teacher, kind: 'teacher' } as Account, { name: '12C' }, NOW)).id
    const [foreign] = done(await addSeats(db, teacher, other, 1))
    const asked = { terms: openTerms({ scaffoldFor: { [foreign!.id]: 'full' } }), start }
    expect(codeOf(await setQuestionForClass(db, teacher, classId, asked, NOW))).toBe('not-found')
    const grouped = { terms: openTerms({ groupOf: 2 }), start, groups: { [foreign!.id]: 1 } }
    expect(codeOf(await setQuestionForClass(db, teacher, classId, grouped, NOW))).toBe('not-found')
    expect(await db.assignment.count({ where: { classId } })).toBe(0)
  })

  test('that is taken back is begun and handed in by nobody, until it is set again', async () => {
    const id = await set()
    const mapId = await begin(first(), id)
    done(await withdrawAssignment(db, teacher, { assignmentId: id, withdrawn: true }, NOW))
    expect(codeOf(await beginAssignment(db, second(), id))).toBe('withdrawn')
    expect(codeOf(await handIn(db, first(), mapId, NOW))).toBe('withdrawn')
    expect(await listSetWork(db, second(), NOW)).toEqual([])
    expect(await listSetWork(db, first(), NOW)).toMatchObject([{ closed: 'withdrawn', mapId }])
    done(await withdrawAssignment(db, teacher, { assignmentId: id, withdrawn: false }, NOW))
    expect(codeOf(await handIn(db, first(), mapId, NOW))).toBe('done')
  })

  test('of an archived class takes nothing more, and its maps stay open to their authors', async () => {
    const id = await set()
    const mapId = await begin(first(), id)
    await db.class.update({ where: { id: classId }, data: { archivedAt: NOW } })
    expect(codeOf(await beginAssignment(db, second(), id))).toBe('archived')
    expect(codeOf(await handIn(db, first(), mapId, NOW))).toBe('archived')
    expect(codeOf(await setQuestionForClass(db, teacher, classId, { terms: openTerms(), start }, NOW))).toBe('archived')
    expect(await listSetWork(db, first(), NOW)).toMatchObject([{ closed: 'archived' }])
    await edit(first(), mapId, 'I go on')
  })

  test('is nothing to a pupil who was removed, but what was begun alone stays theirs', async () => {
    const id = await set()
    const mapId = await begin(first(), id)
    await remove(seats[0]!)
    expect(await listSetWork(db, first(), NOW)).toEqual([])
    expect(codeOf(await readSetWork(db, first(), id, NOW))).toBe('not-found')
    expect(codeOf(await handIn(db, first(), mapId, NOW))).toBe('not-found')
    expect(codeOf(await withdraw(db, first(), mapId, NOW))).toBe('not-found')
    expect(await setWorkOfMap(db, first(), mapId, NOW)).toBeNull()
    await edit(first(), mapId, 'Mine')
  })
})

describe('the figures of a class', () => {
  test('reach its pupils from five plans on, as counts, where the teacher shows them', async () => {
    const all = [...seats, ...done(await addSeats(db, teacher, classId, 2))]
    const [shown, hidden] = [await set({ figures: true }), await set({ figures: false })]
    for (const [i, seat] of all.entries()) {
      for (const id of [shown, hidden]) await handIn(db, seat.userId, await begin(seat.userId, id), NOW)
      expect((await figuresForPupils(db, first(), shown, defaultPlanRules))?.plans ?? null).toBe(i < 4 ? null : 5)
    }
    const figures = await figuresForPupils(db, first(), shown, defaultPlanRules)
    expect(figures).toEqual({ plans: 5, howFar: 'How far do you agree?', stances: [], top: [] })
    expect(await figuresForPupils(db, first(), hidden, defaultPlanRules)).toBeNull()
    expect(await figuresForPupils(db, teacher, shown, defaultPlanRules)).toBeNull()
    await withdraw(db, first(), await begin(first(), shown), NOW)
    expect(await figuresForPupils(db, second(), shown, defaultPlanRules)).toBeNull()
  })
})

describe('a group', () => {
  test('gets one map, even when two of it begin at once', async () => {
    const id = await set({ groupOf: 2 }, inPairs())
    const maps = await Promise.all([begin(first(), id), begin(second(), id), begin(first(), id)])
    expect(new Set(maps).size).toBe(1)
    expect(await db.map.count({ where: { assignmentId: id } })).toBe(1)
    expect(done(await readSetWork(db, second(), id, NOW))).toMatchObject({ mapId: maps[0], mates: [seats[0]!.name] })
    expect(await begin(third(), id)).not.toBe(maps[0])
  })

  test('writes on one map, which stands in the list of each; only its owner puts it in the bin', async () => {
    const id = await set({ groupOf: 2 }, inPairs())
    const mapId = await begin(first(), id)
    await edit(second(), mapId, 'From the mate')
    expect(done(await openMap(db, first(), mapId)).map.title).toBe('From the mate')
    expect(await listMaps(db, first())).toMatchObject([{ id: mapId, own: true }])
    expect(await listMaps(db, second())).toMatchObject([{ id: mapId, own: false }])
    expect(await listMaps(db, third())).toEqual([])
    expect(codeOf(await binMap(db, second(), mapId, true, NOW))).toBe('not-found')
    expect(codeOf(await binMap(db, first(), mapId, true, NOW))).toBe('done')
  })

  test('knows its mates by their pseudonyms, in every row of the journal that is not the reader’s own', async () => {
    const id = await set({ groupOf: 2 }, inPairs())
    const mapId = await begin(first(), id)
    await edit(first(), mapId, 'From the first')
    await edit(second(), mapId, 'From the second')
    await db.mapChange.create({
      data: { mapId, seq: 3, requestId: 'from-a-teacher', actorId: teacher, changes: '[]' },
    })
    const readBy = async (userId: string) => done(await readJournal(db, userId, mapId, 0)).map((row) => row.by)
    const [one, two] = seats.map((seat) => seat.name)
    expect(await readBy(first())).toEqual([undefined, two, 'Somebody'])
    expect(await readBy(second())).toEqual([one, undefined, 'Somebody'])
    for (const stranger of [third(), teacher])
      expect(codeOf(await readJournal(db, stranger, mapId, 0))).toBe('not-found')
  })

  test('hands in together: what one hands in, the other sees and can take back', async () => {
    const id = await set({ groupOf: 2 }, inPairs())
    const mapId = await begin(first(), id)
    done(await handIn(db, second(), mapId, NOW))
    expect(done(await readSetWork(db, first(), id, NOW)).state).toBe('handed-in')
    done(await withdraw(db, first(), mapId, NOW))
    expect(done(await readSetWork(db, second(), id, NOW)).state).toBe('drafting')
  })

  test('loses whoever is removed, the one who began as well, and has them back when they are restored', async () => {
    const id = await set({ groupOf: 2 }, inPairs())
    const mapId = await begin(first(), id)
    for (const seat of seats.slice(0, 2)) {
      await remove(seat)
      expect(codeOf(await openMap(db, seat.userId, mapId))).toBe('not-found')
      expect(codeOf(await handIn(db, seat.userId, mapId, NOW))).toBe('not-found')
      expect(await listMaps(db, seat.userId)).toEqual([])
      await db.seat.update({ where: { id: seat.id }, data: { removedAt: null } })
      expect(await begin(seat.userId, id)).toBe(mapId)
      expect(codeOf(await openMap(db, seat.userId, mapId))).toBe('done')
    }
  })

  test('is changed until it has begun; a newcomer still joins, and nobody works in more than five', async () => {
    const id = await set({ groupOf: 2 }, inPairs())
    const { question: _, deckTitle: __, ...terms } = openTerms({ groupOf: 2 })
    const [a, b, c] = seats.map((s) => s.id) as [string, string, string]
    const change = (groups: Record<string, number>, groupOf = 2) =>
      changeTerms(db, teacher, id, { terms: { ...terms, groupOf }, groups })
    done(await change({ [a]: 1, [c]: 1, [b]: 2 }))
    const mapId = await begin(first(), id)
    expect(codeOf(await change({ [a]: 1, [b]: 1 }))).toBe('begun')
    expect(codeOf(await change({}, 1))).toBe('begun')
    expect(codeOf(await openMap(db, second(), mapId))).toBe('not-found')
    done(await change({ [a]: 1, [b]: 1, [c]: 1 }))
    expect(codeOf(await openMap(db, second(), mapId))).toBe('done')
    const many = done(await addSeats(db, teacher, classId, 3)).map((s) => [s.id, 1])
    expect(codeOf(await change({ [a]: 1, [b]: 1, [c]: 1, ...Object.fromEntries(many) }))).toBe('limit')
  })
})

describe('what was handed in', () => {
  test('stays as it was, whatever is written on', async () => {
    const mapId = await begin(first(), await set())
    await edit(first(), mapId, 'As handed in')
    const { id, seq } = done(await handIn(db, first(), mapId, NOW))
    await edit(first(), mapId, 'Later')
    const row = await db.submission.findUniqueOrThrow({ where: { id } })
    expect([JSON.parse(row.state).title, row.seq, row.at, row.late]).toEqual(['As handed in', seq, NOW, false])
    expect(row.hash).toBe(createHash('sha256').update(row.state).digest('hex'))
  })

  test('is changed and deleted by nobody: the database refuses', async () => {
    const id = await set()
    const mapId = await begin(first(), id)
    await edit(first(), mapId, 'As handed in')
    const handedIn = done(await handIn(db, first(), mapId, NOW))
    const before = await db.submission.findUniqueOrThrow({ where: { id: handedIn.id } })
    const tries = [
      `UPDATE "Submission" SET "state" = '{}' WHERE "id" = '${handedIn.id}'`,
      `UPDATE "Submission" SET "late" = true`,
      `DELETE FROM "Submission"`,
      `DELETE FROM "Map" WHERE "id" = '${mapId}'`,
      `DELETE FROM "Assignment" WHERE "id" = '${id}'`,
      `DELETE FROM "Seat" WHERE "id" = '${seats[0]!.id}'`,
      `DELETE FROM "Class" WHERE "id" = '${classId}'`,
      `DELETE FROM "User" WHERE "id" = '${first()}'`,
      `REPLACE INTO "Submission" SELECT * FROM "Submission" WHERE "id" = '${handedIn.id}'`,
    ]
    for (const sql of tries) await expect(db.$executeRawUnsafe(sql), sql).rejects.toThrow()
    expect(await db.submission.findUniqueOrThrow({ where: { id: handedIn.id } })).toEqual(before)
    expect(codeOf(await openMap(db, first(), mapId))).toBe('done')
  })

  test('twice at once is one; again without a change is refused; again with one is the second', async () => {
    const id = await set()
    const mapId = await begin(first(), id)
    const both = await Promise.all([handIn(db, first(), mapId, NOW), handIn(db, first(), mapId, NOW)])
    expect(both.map(codeOf).sort()).toEqual(['done', 'same'])
    expect(await db.submission.count({ where: { mapId } })).toBe(1)
    await edit(first(), mapId, 'More')
    expect(done(await handIn(db, first(), mapId, NOW)).n).toBe(2)
    expect(done(await readSetWork(db, first(), id, NOW)).state).toBe('again')
  })

  test('is late after its date, and marked so; where late maps are not taken, it is refused', async () => {
    const id = await set({ dueAt: NOW.toISOString() })
    const mapId = await begin(first(), id)
    expect(done(await handIn(db, first(), mapId, NOW)).late).toBe(false)
    await edit(first(), mapId, 'Late')
    expect(done(await handIn(db, first(), mapId, LATER)).late).toBe(true)
    const strict = await set({ dueAt: NOW.toISOString(), late: 'refused' })
    expect(codeOf(await handIn(db, second(), await begin(second(), strict), LATER))).toBe('late')
  })

  test('again after a return is never late nor refused, however old the date; until the return it is', async () => {
    const id = await set({ dueAt: NOW.toISOString(), late: 'refused' })
    const mapId = await begin(first(), id)
    const { id: submissionId } = done(await handIn(db, first(), mapId, NOW))
    await edit(first(), mapId, 'Better')
    expect(codeOf(await handIn(db, first(), mapId, LATER))).toBe('late')
    await db.review.update({
      where: { submissionId },
      data: { returnedAt: LATER, taskBy: new Date('2026-11-27T00:00:00.000Z') },
    })
    expect(done(await readSetWork(db, first(), id, LATER)).returned).toMatchObject({
      at: LATER.toISOString(),
      taskBy: '2026-11-27',
    })
    expect(done(await handIn(db, first(), mapId, LATER)).late).toBe(false)
    await edit(first(), mapId, 'Better still')
    expect(done(await handIn(db, first(), mapId, LATER)).late).toBe(false)
    await db.review.updateMany({ where: { submission: { mapId } }, data: { returnedAt: null } })
    await edit(first(), mapId, 'The return was taken back')
    expect(codeOf(await handIn(db, first(), mapId, LATER))).toBe('late')
  })

  test('can be taken back until it is returned: the one before it stands again', async () => {
    const id = await set()
    const mapId = await begin(first(), id)
    expect(codeOf(await withdraw(db, first(), mapId, NOW))).toBe('not-handed-in')
    done(await handIn(db, first(), mapId, NOW))
    await edit(first(), mapId, 'More')
    const again = done(await handIn(db, first(), mapId, LATER))
    done(await withdraw(db, first(), mapId, LATER))
    expect(done(await readSetWork(db, first(), id, LATER))).toMatchObject({
      state: 'handed-in',
      handedIn: { at: NOW.toISOString() },
    })
    expect(await db.submission.count({ where: { mapId } })).toBe(2)
    // What was taken back can be handed in as it is.
    expect(done(await handIn(db, first(), mapId, LATER))).toMatchObject({ n: 3, seq: again.seq })
    await db.review.updateMany({ data: { returnedAt: LATER, target: 'Answer the other side', task: 'One answer' } })
    expect(codeOf(await withdraw(db, first(), mapId, LATER))).toBe('returned')
    expect(done(await readSetWork(db, first(), id, LATER))).toMatchObject({
      state: 'returned',
      returned: { target: 'Answer the other side', task: 'One answer' },
    })
  })

  test('says nothing to its pupil of a target that has not been returned', async () => {
    const id = await set()
    const mapId = await begin(first(), id)
    const handedIn = done(await handIn(db, first(), mapId, NOW))
    await db.review.update({ where: { submissionId: handedIn.id }, data: { target: 'Secret until the return' } })
    expect(done(await readSetWork(db, first(), id, NOW)).returned).toBeNull()
  })

  test('is handed in by its authors alone', async () => {
    const mapId = await begin(first(), await set())
    for (const userId of [second(), teacher, (await createGuest(db)).id]) {
      expect(codeOf(await handIn(db, userId, mapId, NOW))).toBe('not-found')
      expect(codeOf(await withdraw(db, userId, mapId, NOW))).toBe('not-found')
    }
  })
})
