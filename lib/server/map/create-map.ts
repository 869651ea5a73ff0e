import 'server-only'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Acknowledged } from '@/lib/domain/map/wire'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { notFound } from '../refusals'

/**
 * Keeps a new map, whole, as the snapshot its journal begins at. Asked again for the same map it answers the same. A
 * version names a place in a journal, so the versions of the map it was copied or read from do not come along.
 */
export async function createMap(db: Database, ownerId: string, given: ArgumentMap): Promise<Result<Acknowledged>> {
  const map = { ...given, versions: [] }
  return db.$transaction(async (tx) => {
    const there = await tx.map.findUnique({ where: { id: map.id } })
    if (there) return there.ownerId === ownerId ? ok({ seq: 0 }) : notFound()
    await tx.map.create({
      data: { id: map.id, ownerId, title: map.title, snapshots: { create: { seq: 0, state: JSON.stringify(map) } } },
    })
    return ok({ seq: 0 })
  })
}
