import 'server-only'

/** The condition of a map that somebody may open and change: one's own, or one's group's. */
export const myMap = (userId: string) => ({ OR: [{ ownerId: userId }, { members: { some: { userId } } }] })

/** The same of one map that is not in the bin. */
export const myOpenMap = (userId: string, id: string) => ({ id, binnedAt: null, ...myMap(userId) })
