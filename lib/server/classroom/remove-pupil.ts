import 'server-only'
import { ok, type Result } from '@/lib/domain/shared/result'
import { announceAccount } from '../announce'
import type { Database } from '../database/database'
import { lockRow } from '../database/lock-row'
import { notFound } from '../refusals'
import { classFor } from '../rights/standing'

type Pupil = { classId: string; seatId: string }

/** Takes a pupil out of a class. Their own maps and what they handed in stay; the maps of their groups close to them. */
export async function removePupil(
  db: Database,
  teacherId: string,
  { classId, seatId }: Pupil,
  now: Date,
): Promise<Result<null>> {
  const removed = await db.$transaction(async (tx) => {
    await lockRow(tx, 'Class', classId)
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    const seat = await tx.seat.findFirst({ where: { id: seatId, classId } })
    if (!seat) return notFound()
    await tx.seat.updateMany({ where: { id: seatId, removedAt: null }, data: { removedAt: now } })
    await tx.mapMember.deleteMany({ where: { userId: seat.userId, map: { assignment: { classId } } } })
    return ok(seat.userId)
  })
  if (!removed.ok) return removed
  announceAccount(removed.value)
  return ok(null)
}

/** Lets a removed pupil in again, into the same seat, the same groups and the same maps. */
export async function restorePupil(db: Database, teacherId: string, { classId, seatId }: Pupil): Promise<Result<null>> {
  return db.$transaction(async (tx) => {
    await lockRow(tx, 'Class', classId)
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    const seat = await tx.seat.findFirst({ where: { id: seatId, classId }, include: { groups: true } })
    if (!seat) return notFound()
    await tx.seat.update({ where: { id: seatId }, data: { removedAt: null } })
    for (const { assignmentId, groupNo } of seat.groups) {
      const map = await tx.map.findFirst({ where: { assignmentId, groupNo, ownerId: { not: seat.userId } } })
      if (!map) continue
      const member = { mapId: map.id, userId: seat.userId }
      await tx.mapMember.upsert({ where: { mapId_userId: member }, create: member, update: {} })
    }
    return ok(null)
  })
}
