import 'server-only'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { forgetTries } from '../account/throttle'
import { readTerms } from '../classroom/read-assignment'
import type { Database, Transaction } from '../database/database'
import { lockMapsWith, lockRows } from '../database/lock-row'
import { notFound } from '../refusals'
import { wipeClass } from './erase-class'
import { type Counts, erasing } from './erasing'

/**
 * Erases one's own account with its maps, decks, hand-ins, replies and places. `typed`: the name of the account. A
 * teacher who alone keeps a class with pupils is refused; a class without pupils, or for demonstration, goes along.
 */
export async function eraseAccount(db: Database, userId: string, typed: string, now: Date): Promise<Result<Counts>> {
  return erasing(db, userId, now, async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId } })
    if (!user) return notFound()
    if (typed.trim() !== user.name) return refuse('name', 'That is not the name of this account.')
    const alone = await tx.class.findMany({
      where: {
        teachers: { some: { userId, role: 'owner' }, none: { role: 'owner', userId: { not: userId } } },
      },
      include: { seats: { take: 1 } },
    })
    const kept = alone.filter((c) => !c.demo && c.seats.length > 0)
    if (kept.length > 0)
      return refuse(
        'only-owner',
        `You alone keep ${kept.map((c) => c.name).join(', ')}. Hand it over to a colleague or delete it first.`,
      )
    // Nobody comes into a class that goes, and nothing is saved by an account that does.
    await lockRows(
      tx,
      'Class',
      alone.map(({ id }) => id),
    )
    await lockMapsWith(tx, userId)
    const mapIds: string[] = []
    const submissions = await tx.submission.count({
      where: { OR: [{ seat: { userId } }, { map: { ownerId: userId } }] },
    })
    for (const { id } of alone) mapIds.push(...(await wipeClass(tx, id, now)).mapIds)
    await leaveGroups(tx, userId)
    const own = await tx.map.findMany({ where: { ownerId: userId }, select: { id: true } })
    mapIds.push(...own.map((m) => m.id))
    const decks = await tx.deck.count({ where: { ownerId: userId } })
    const { count: comments } = await tx.comment.deleteMany({ where: { authorId: userId, by: 'pupil' } })
    await loseTheName(tx, userId, user.email)
    await tx.user.delete({ where: { id: userId } })
    const counts = { classes: alone.length, maps: own.length, decks, submissions, comments }
    return ok({ action: 'erase-account', subject: userId, counts, mapIds })
  })
}

/** A group's map is its mates' as well: it goes to one of them, and what this pupil handed in goes with the pupil. */
async function leaveGroups(tx: Transaction, userId: string): Promise<void> {
  const shared = await tx.map.findMany({
    where: { ownerId: userId, members: { some: {} } },
    include: { members: { orderBy: { userId: 'asc' }, take: 1 } },
  })
  for (const { id, members } of shared) {
    const heir = members[0]!.userId
    await tx.map.update({ where: { id }, data: { ownerId: heir } })
    await tx.mapMember.delete({ where: { mapId_userId: { mapId: id, userId: heir } } })
  }
  await tx.submission.deleteMany({ where: { seat: { userId } } })
  const seats = await tx.seat.findMany({ where: { userId }, include: { class: { include: { assignments: true } } } })
  for (const { id: seatId, class: of } of seats)
    for (const { id, terms: json } of of.assignments) {
      const terms = readTerms(json)
      if (!(seatId in terms.scaffoldFor)) continue
      delete terms.scaffoldFor[seatId]
      await tx.assignment.update({ where: { id }, data: { terms: JSON.stringify(terms) } })
    }
}

/** What stays for others, such as a colleague's class or a mate's map, no longer says by whom it was made. */
async function loseTheName(tx: Transaction, userId: string, email: string | null): Promise<void> {
  await tx.mapChange.updateMany({ where: { actorId: userId }, data: { actorId: '' } })
  await tx.comment.updateMany({ where: { authorId: userId }, data: { authorId: '' } })
  await tx.assignment.updateMany({ where: { createdById: userId }, data: { createdById: '' } })
  await tx.review.updateMany({ where: { returnedById: userId }, data: { returnedById: null } })
  await tx.setting.updateMany({ where: { updatedBy: userId }, data: { updatedBy: null } })
  await tx.teacherInvitation.deleteMany({ where: { madeById: userId } })
  if (email) await forgetTries(tx, email)
}
