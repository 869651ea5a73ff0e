import 'server-only'
import type { Transaction } from '../database/database'

/**
 * The condition of a map that somebody may open and change: one's own, or one's group's. The map of a group is for those
 * who sit in its class: who is removed loses it, even who began it.
 */
export const myMap = (userId: string) => ({
  AND: [
    { OR: [{ ownerId: userId }, { members: { some: { userId } } }] },
    {
      OR: [
        { groupNo: null },
        { assignmentId: null },
        { assignment: { class: { seats: { some: { userId, removedAt: null } } } } },
      ],
    },
  ],
})

/** The same of one map that is not in the bin. */
export const myOpenMap = (userId: string, id: string) => ({ id, binnedAt: null, ...myMap(userId) })

export const mayOpenMap = async (db: Transaction, userId: string, id: string): Promise<boolean> =>
  (await db.map.findFirst({ where: myOpenMap(userId, id), select: { id: true } })) !== null
