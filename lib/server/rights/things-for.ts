import 'server-only'
import type { Prisma } from '@/generated/sqlite/client'
import { type Deed, type Standing, whoMay } from '@/lib/domain/classroom/rights'
import type { Transaction } from '../database/database'

type Conditions<Where> = Partial<Record<Standing, (userId: string) => Where>>

const sitsIn = (userId: string): Prisma.ClassWhereInput => ({ seats: { some: { userId, removedAt: null } } })
const teachesAs = (userId: string, role: string): Prisma.ClassWhereInput => ({ teachers: { some: { userId, role } } })

/** Every standing to a class as the condition of a row. */
const TO_CLASS: Conditions<Prisma.ClassWhereInput> = {
  owner: (userId) => teachesAs(userId, 'owner'),
  'co-teacher': (userId) => teachesAs(userId, 'co-teacher'),
  pupil: (userId) => sitsIn(userId),
  removed: (userId) => ({ seats: { some: { userId, removedAt: { not: null } } } }),
}

const free: Prisma.MapWhereInput = { assignmentId: null }
const inPlace = (userId: string): Prisma.MapWhereInput => ({ OR: [free, { assignment: { class: sitsIn(userId) } }] })
const ofClass = (where: Prisma.ClassWhereInput): Prisma.MapWhereInput => ({ assignment: { class: where } })

/** Every standing to a map as the condition of a row; the same as `standingByTie` says of one. */
const TO_MAP: Conditions<Prisma.MapWhereInput> = {
  owner: (userId) => ofClass(teachesAs(userId, 'owner')),
  'co-teacher': (userId) => ofClass(teachesAs(userId, 'co-teacher')),
  author: (userId) => ({ ownerId: userId, ...inPlace(userId) }),
  'former-author': (userId) => ({ ownerId: userId, groupNo: null, NOT: inPlace(userId) }),
  removed: (userId) => ({ ownerId: userId, groupNo: { not: null }, NOT: inPlace(userId) }),
  'group-mate': (userId) => ({ members: { some: { userId } }, NOT: { ownerId: userId }, ...inPlace(userId) }),
}

const TO_DECK: Conditions<Prisma.DeckWhereInput> = { author: (userId) => ({ ownerId: userId }) }

const anyOf = <Where>(conditions: Conditions<Where>, userId: string, deed: Deed): { OR: Where[] } => ({
  OR: whoMay(deed).flatMap((standing) => conditions[standing]?.(userId) ?? []),
})

/** The classes with which somebody may do this, as a condition. */
export const classesFor = (userId: string, deed: Deed) => anyOf(TO_CLASS, userId, deed)

/** The maps with which somebody may do this, in the bin or not. */
export const mapsFor = (userId: string, deed: Deed) => anyOf(TO_MAP, userId, deed)

/** The same of one map that is not in the bin. */
export const openMapFor = (userId: string, id: string, deed: Deed) => ({ id, binnedAt: null, ...mapsFor(userId, deed) })

/** The decks with which somebody may do this. */
export const decksFor = (userId: string, deed: Deed) => anyOf(TO_DECK, userId, deed)

export const mayEditMap = async (db: Transaction, userId: string, id: string): Promise<boolean> =>
  (await db.map.findFirst({ where: openMapFor(userId, id, 'edit-map'), select: { id: true } })) !== null
