import 'server-only'
import { MOST_IN_A_GROUP } from '@/lib/domain/classroom/assignment'
import type { Groups } from '@/lib/domain/classroom/setting'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Transaction } from '../database/database'
import { notFound } from '../refusals'

/**
 * Puts the pupils of a class into the groups of an assignment. Once a group has begun its map nobody leaves it; who has
 * no group yet may still join.
 */
export async function placeInGroups(
  tx: Transaction,
  { id: assignmentId, classId }: { id: string; classId: string },
  groups: Groups,
): Promise<Result<null>> {
  const seats = await tx.seat.findMany({ where: { classId, id: { in: Object.keys(groups) } } })
  if (seats.length !== Object.keys(groups).length) return notFound()
  const large = tooLarge(groups)
  if (large) return refuse('limit', `Group ${large[0]} has ${large[1]} pupils; five is the most.`)
  const before = await tx.groupPlace.findMany({ where: { assignmentId }, include: { seat: true } })
  const maps = await tx.map.findMany({ where: { assignmentId } })
  const mapOf = new Map(maps.flatMap((m) => (m.groupNo === null ? [] : [[m.groupNo, m.id] as const])))
  const stays = `has begun its map: its pupils stay together.`
  for (const { seat, groupNo } of before) {
    if (groups[seat.id] === groupNo || seat.removedAt) continue
    if (mapOf.has(groupNo)) return refuse('begun', `Group ${groupNo} ${stays}`)
    await tx.groupPlace.delete({ where: { assignmentId_seatId: { assignmentId, seatId: seat.id } } })
  }
  for (const { id: seatId, userId, name } of seats) {
    const groupNo = groups[seatId]!
    if (before.some((p) => p.seatId === seatId && p.groupNo === groupNo)) continue
    if (maps.some((m) => m.groupNo === null && m.ownerId === userId))
      return refuse('begun', `${name} has begun a map alone.`)
    await tx.groupPlace.create({ data: { assignmentId, seatId, groupNo } })
    const mapId = mapOf.get(groupNo)
    if (mapId) await tx.mapMember.create({ data: { mapId, userId } })
  }
  return ok(null)
}

/** The number and the size of a group that has too many pupils. */
function tooLarge(groups: Groups): [number, number] | undefined {
  const sizes = new Map<number, number>()
  for (const n of Object.values(groups)) sizes.set(n, (sizes.get(n) ?? 0) + 1)
  return [...sizes].find(([, size]) => size > MOST_IN_A_GROUP)
}

/** Whether every pupil that something is said of sits in the class. */
export async function sitInClass(tx: Transaction, classId: string, seatIds: string[]): Promise<boolean> {
  return (await tx.seat.count({ where: { classId, id: { in: seatIds } } })) === new Set(seatIds).size
}
