import 'server-only'
import type { MoveDoor } from '@/lib/domain/classroom/requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Zone } from '@/lib/domain/shared/when'
import { newJoinCode } from '../account/codes'
import type { Database } from '../database/database'
import { classFor } from '../rights/standing'
import { OPEN_FOR_MS } from './create-class'

export async function renameClass(
  db: Database,
  teacherId: string,
  classId: string,
  name: string,
): Promise<Result<null>> {
  return db.$transaction(async (tx) => {
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    await tx.class.update({ where: { id: classId }, data: { name } })
    return ok(null)
  })
}

/** By whose clock the times of a class are told. Due times stay the moments that they are. */
export async function setZone(db: Database, teacherId: string, classId: string, zone: Zone): Promise<Result<null>> {
  return db.$transaction(async (tx) => {
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    await tx.class.update({ where: { id: classId }, data: { zone } })
    return ok(null)
  })
}

/** An archived class takes nobody in and nothing more is set to it; all that it holds can still be read. */
export async function archiveClass(
  db: Database,
  teacherId: string,
  classId: string,
  archived: boolean,
  now: Date,
): Promise<Result<null>> {
  return db.$transaction(async (tx) => {
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    await tx.class.update({ where: { id: classId }, data: { archivedAt: archived ? now : null } })
    return ok(null)
  })
}

/** Changes the code of a class, or who it lets in. */
export async function moveDoor(
  db: Database,
  teacherId: string,
  classId: string,
  door: MoveDoor['door'],
  now: Date,
): Promise<Result<{ joinCode: string | null }>> {
  return db.$transaction(async (tx) => {
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    if (door !== 'close' && found.value.archivedAt)
      return refuse('archived', 'This class is archived. Take it out of the archive first.')
    const kept = door === 'open' ? found.value.joinCode : null
    const joinCode = door === 'close' ? null : (kept ?? newJoinCode())
    const joinOpenUntil = joinCode ? new Date(now.getTime() + OPEN_FOR_MS) : null
    await tx.class.update({ where: { id: classId }, data: { joinCode, joinOpenUntil } })
    return ok({ joinCode })
  })
}
