import 'server-only'
import { randomUUID } from 'node:crypto'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database, Transaction } from '../database/database'
import { lockRow } from '../database/lock-row'
import { assignmentFor } from '../rights/standing'
import { readTerms } from './read-assignment'

/**
 * A pupil's map for an assignment: begun now, or the one that was begun before; in a group, the group's, whoever of it
 * comes first. Asked by two mates at once it makes one map.
 */
export async function beginAssignment(
  db: Database,
  userId: string,
  assignmentId: string,
): Promise<Result<{ mapId: string }>> {
  return db.$transaction(async (tx) => {
    await lockRow(tx, 'Assignment', assignmentId)
    const found = await assignmentFor(tx, userId, assignmentId, 'do-assignment')
    if (!found.ok) return found
    const { classId, start } = found.value
    const terms = readTerms(found.value.terms)
    const seat = await tx.seat.findUniqueOrThrow({ where: { classId_userId: { classId, userId } } })
    const place = await tx.groupPlace.findUnique({
      where: { assignmentId_seatId: { assignmentId, seatId: seat.id } },
    })
    const groupNo = terms.groupOf > 1 ? (place?.groupNo ?? null) : null
    const there = await tx.map.findFirst({
      where: groupNo === null ? { assignmentId, ownerId: userId, groupNo: null } : { assignmentId, groupNo },
    })
    if (there) {
      await goOn(tx, userId, there)
      return ok({ mapId: there.id })
    }
    if (found.value.withdrawnAt) return refuse('withdrawn', 'Your teacher has taken this question back.')
    if (found.value.class.archivedAt) return refuse('archived', 'This class is over.')
    const id = randomUUID()
    const state = { ...JSON.parse(start), id }
    const mates = groupNo === null ? [] : await matesOf(tx, userId, assignmentId, groupNo)
    await tx.map.create({
      data: {
        id,
        ownerId: userId,
        title: terms.question.text,
        assignmentId,
        groupNo,
        snapshots: { create: { seq: 0, state: JSON.stringify(state) } },
        members: { create: mates },
      },
    })
    return ok({ mapId: id })
  })
}

/** Makes a map that was begun before one's own again: for who came into the group, or back into the class, later. */
async function goOn(
  tx: Transaction,
  userId: string,
  map: { id: string; ownerId: string; binnedAt: Date | null },
): Promise<void> {
  const member = { mapId: map.id, userId }
  if (map.ownerId !== userId) await tx.mapMember.upsert({ where: { mapId_userId: member }, create: member, update: {} })
  if (map.binnedAt) await tx.map.update({ where: { id: map.id }, data: { binnedAt: null } })
}

async function matesOf(tx: Transaction, userId: string, assignmentId: string, groupNo: number) {
  const places = await tx.groupPlace.findMany({
    where: { assignmentId, groupNo, seat: { removedAt: null, userId: { not: userId } } },
    include: { seat: true },
  })
  return places.map(({ seat }) => ({ userId: seat.userId }))
}
