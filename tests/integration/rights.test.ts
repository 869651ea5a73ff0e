import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEEDS, may, type Standing } from '@/lib/domain/classroom/rights'
import { standingInClass, standingToMap } from '@/lib/server/rights/standing'
import { classesFor, decksFor, mapsFor } from '@/lib/server/rights/things-for'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const PEOPLE = ['keeper', 'helper', 'pupil', 'mate', 'classmate', 'gone', 'gone mate', 'stranger'] as const
const MAPS = ['free', 'set', 'of the group', 'of who is gone', 'begun by who is gone'] as const

beforeAll(async () => {
  for (const id of PEOPLE) await db.user.create({ data: { id, name: id, kind: 'pupil' } })
  await db.class.create({ data: { id: 'class', name: '12B' } })
  await db.classTeacher.create({ data: { classId: 'class', userId: 'keeper', role: 'owner' } })
  await db.classTeacher.create({ data: { classId: 'class', userId: 'helper', role: 'co-teacher' } })
  const removedAt = new Date('2026-11-20T12:00:00Z')
  for (const [i, userId] of PEOPLE.slice(2, 7).entries())
    await db.seat.create({
      data: {
        id: `seat ${i}`,
        classId: 'class',
        userId,
        number: i + 1,
        name: userId,
        removedAt: userId.startsWith('gone') ? removedAt : null,
      },
    })
  await db.assignment.create({
    data: { id: 'question', classId: 'class', createdById: 'keeper', terms: '{}', start: '{}' },
  })
  const map = (id: string, ownerId: string, groupNo: number | null, members: string[], assignmentId = 'question') =>
    db.map.create({
      data: {
        id,
        ownerId,
        title: id,
        groupNo,
        assignmentId,
        members: { create: members.map((userId) => ({ userId })) },
      },
    })
  await db.map.create({ data: { id: 'free', ownerId: 'pupil', title: 'free' } })
  await map('set', 'pupil', null, [])
  await map('of the group', 'pupil', 1, ['mate', 'gone mate'])
  await map('of who is gone', 'gone', null, [])
  await map('begun by who is gone', 'gone', 2, ['classmate'])
  await db.deck.create({ data: { id: 'deck', ownerId: 'pupil', title: 'deck', content: '{}' } })
})

describe('a right as the condition of a row says what it says of one standing', () => {
  test.each(DEEDS)('%s', async (deed) => {
    for (const userId of PEOPLE) {
      const found = (await db.map.findMany({ where: mapsFor(userId, deed), select: { id: true } })).map((m) => m.id)
      for (const id of MAPS)
        expect([userId, id, found.includes(id)]).toEqual([userId, id, may(await standingToMap(db, userId, id), deed)])
      const classes = await db.class.count({ where: classesFor(userId, deed) })
      expect([userId, 'class', classes === 1]).toEqual([
        userId,
        'class',
        may(await standingInClass(db, userId, 'class'), deed),
      ])
      const decks = await db.deck.count({ where: decksFor(userId, deed) })
      expect([userId, 'deck', decks === 1]).toEqual([userId, 'deck', userId === 'pupil' && may('author', deed)])
    }
  })

  test('and every standing to a map is among those that are looked at', async () => {
    const seen = new Set<Standing>()
    for (const userId of PEOPLE) for (const id of MAPS) seen.add(await standingToMap(db, userId, id))
    expect([...seen].sort()).toEqual(
      ['author', 'co-teacher', 'former-author', 'group-mate', 'owner', 'removed', 'stranger'].sort(),
    )
  })
})
