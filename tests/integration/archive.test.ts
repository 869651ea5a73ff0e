import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtInDecks } from '@/content'
import { defaultCommentBank } from '@/content/comment-bank'
import { demoClass } from '@/content/demo-class/demo-class'
import type { Archive } from '@/lib/formats/archive/archive'
import type { Account } from '@/lib/server/account/session'
import { createTeacher } from '@/lib/server/account/teacher'
import { exportAccount } from '@/lib/server/archive/export-account'
import { importArchive } from '@/lib/server/archive/import-archive'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { saveDeck } from '@/lib/server/deck/deck-store'
import { openMap } from '@/lib/server/map/open-map'
import { saveCommentBank } from '@/lib/server/review/comment-bank'
import { createGuest } from '@/lib/server/sign-in/guest'
import { done } from '../builders/done'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const NOW = new Date('2026-03-02T18:00:00Z')

let teacher: Account
let pupil: Account
beforeAll(async () => {
  const account = { name: 'Ms A', email: 'a@school.example', password: 'long enough for it' }
  teacher = { id: done(await createTeacher(db, account)).id, kind: 'teacher', name: 'Ms A', hasResumeCode: false }
  const demo = demoClass()
  done(await makeDemoClass(db, teacher.id, { ...demo, pupils: demo.pupils.slice(0, 4) }, NOW))
  const again = await db.submission.findFirstOrThrow({ where: { n: 2 }, include: { seat: true } })
  pupil = { id: again.seat.userId, kind: 'pupil', name: again.seat.name, hasResumeCode: false }
}, 30_000)

/** An archive as a file holds it. */
const fileOf = async (account: Account): Promise<Archive> =>
  JSON.parse(JSON.stringify(await exportAccount(db, account, NOW)))

/** Decks and maps with their histories, ids apart. */
const worksOf = ({ decks, maps }: Archive) => ({
  decks: decks.map(({ deck, binned }) => ({ deck, binned })),
  maps: maps.map(({ map, start, journal, binned }) => ({
    map: { ...map, id: '' },
    start: start && { ...start, id: '' },
    binned,
    journal: journal.map(({ changes, mine }) => ({ changes, mine })),
  })),
})

const freshGuest = async (): Promise<Account> => ({
  ...(await createGuest(db)),
  kind: 'guest',
  hasResumeCode: false,
})

describe('everything a pupil has', () => {
  test('goes into one file, and into a fresh account and out again unchanged', async () => {
    done(await saveDeck(db, pupil.id, 'a-deck', builtInDecks[0]!.deck))
    const first = await fileOf(pupil)
    expect(first.maps[0]!.journal.length).toBeGreaterThan(30)
    const other = await freshGuest()
    const imported = done(await importArchive(db, other, first, NOW))
    expect(imported).toMatchObject({ decks: 1, maps: 1, losses: [expect.stringMatching(/^2 hand-ins not taken over/)] })
    const second = await fileOf(other)
    expect(worksOf(second)).toEqual(worksOf(first))
    expect(second.maps[0]!.map.id).not.toBe(first.maps[0]!.map.id)
    expect(done(await openMap(db, other.id, second.maps[0]!.map.id)).seq).toBe(first.maps[0]!.journal.length)
  })

  test('holds what was handed in and what came back, and nothing that has not', async () => {
    const submission = await db.submission.findFirstOrThrow({ where: { seat: { userId: pupil.id }, n: 2 } })
    const draft = { id: 'draft', by: 'teacher', text: 'NOT YET', anchor: '{"at":"whole"}', createdAt: NOW }
    await db.comment.create({ data: { ...draft, submissionId: submission.id, authorId: teacher.id } })
    const { handIns, places, classes, account } = await fileOf(pupil)
    expect(handIns).toMatchObject([
      { n: 1, returned: { target: expect.stringMatching(/./) } },
      { n: 2, returned: null },
    ])
    expect(handIns[0]!.returned!.comments.length).toBeGreaterThan(0)
    expect(handIns[1]!.hash).toBe(submission.hash)
    expect(JSON.stringify(handIns)).not.toContain('NOT YET')
    expect([places.length, classes, account.email]).toEqual([1, [], null])
  })

  test('holds nothing of a class that the pupil was removed from but the pupil’s own map', async () => {
    const seat = await db.seat.findFirstOrThrow({ where: { userId: { not: pupil.id }, submissions: { some: {} } } })
    await db.seat.update({ where: { id: seat.id }, data: { removedAt: NOW } })
    const removed = await fileOf({ id: seat.userId, kind: 'pupil', name: seat.name, hasResumeCode: false })
    expect([removed.handIns, removed.places, removed.maps.length]).toEqual([[], [], 1])
  })
})

describe('everything a teacher has', () => {
  test('holds classes and registers by pseudonym, and the comment bank comes along', async () => {
    done(await saveCommentBank(db, teacher, defaultCommentBank.slice(0, 2)))
    const file = await fileOf(teacher)
    expect(file.classes[0]).toMatchObject({ name: 'Demonstration class', role: 'owner', demo: true })
    expect(file.classes[0]!.register).toHaveLength(4)
    expect(file.classes[0]!.questions[0]!.work).toHaveLength(5)
    const email = 'b@school.example'
    const colleague = done(await createTeacher(db, { name: 'Mr B', email, password: 'long enough for it' }))
    const account: Account = { id: colleague.id, kind: 'teacher', name: 'Mr B', hasResumeCode: false }
    expect(done(await importArchive(db, account, file, NOW)).losses).toEqual([
      expect.stringMatching(/^1 class not taken over/),
    ])
    expect((await fileOf(account)).bank).toEqual(file.bank)
    expect(done(await importArchive(db, await freshGuest(), file, NOW)).losses).toContain(
      'The comment bank stays in the file: it is for teachers.',
    )
  })
})

test('a file that is no archive is refused and leaves nothing behind', async () => {
  const guest = await freshGuest()
  expect(await importArchive(db, guest, { format: 'something' }, NOW)).toMatchObject({
    refusal: { code: 'not-an-archive' },
  })
  expect(await db.map.count({ where: { ownerId: guest.id } })).toBe(0)
})
