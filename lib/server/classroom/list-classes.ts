import 'server-only'
import type { ListedClass } from '@/lib/domain/classroom/register'
import type { Database } from '../database/database'
import { classesFor } from '../rights/things-for'

/** The classes that somebody teaches, by name. */
export async function listClasses(db: Database, userId: string): Promise<ListedClass[]> {
  const rows = await db.class.findMany({
    where: classesFor(userId, 'see-class'),
    orderBy: [{ name: 'asc' }, { createdAt: 'asc' }],
    include: {
      teachers: { where: { userId } },
      seats: { where: { removedAt: null }, select: { takenAt: true } },
      assignments: { where: { withdrawnAt: null }, select: { id: true } },
    },
  })
  const waiting = await toReadOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, name, demo, archivedAt, teachers, seats, assignments }) => ({
    id,
    name,
    demo,
    archivedAt: archivedAt?.toISOString() ?? null,
    owner: teachers[0]?.role === 'owner',
    pupils: seats.length,
    joined: seats.filter((s) => s.takenAt).length,
    questions: assignments.length,
    toRead: waiting.get(id) ?? 0,
  }))
}

/** How many maps of each class wait to be read: their newest hand-in that stands is neither read nor returned. */
async function toReadOf(db: Database, classIds: string[]): Promise<Map<string, number>> {
  const handIns = await db.submission.findMany({
    where: { assignment: { classId: { in: classIds } }, review: { withdrawnAt: null } },
    orderBy: { n: 'asc' },
    select: { mapId: true, assignment: { select: { classId: true } }, review: true },
  })
  const newest = new Map(handIns.map((h) => [h.mapId, h]))
  const counts = new Map<string, number>()
  for (const { assignment, review } of newest.values())
    if (!review?.readAt && !review?.returnedAt)
      counts.set(assignment.classId, (counts.get(assignment.classId) ?? 0) + 1)
  return counts
}
