import type { Comment } from './comment'
import type { HandIn } from './hand-in'

/**
 * A comment with what was answered to it. `number`: by which it is called in the margin, the same for teacher and pupil;
 * `earlier`: it was written on a hand-in before this one, and is not dealt with yet.
 */
export type Thread = { comment: Comment; replies: Comment[]; number: number; earlier: boolean }

/** The threads that stand on a hand-in: open ones of those before it, then its own, each in the order of writing. */
export function threadsOn(handIns: HandIn[], current: HandIn): Thread[] {
  const standing = handIns.filter((h) => h.withdrawnAt === null && h.n <= current.n)
  return standing
    .flatMap((handIn) => {
      const earlier = handIn.id !== current.id
      return handIn.comments
        .filter((c) => c.parentId === null && (!earlier || (c.sentAt !== null && c.resolvedAt === null)))
        .map((comment) => ({ comment, replies: handIn.comments.filter((c) => c.parentId === comment.id), earlier }))
    })
    .map((thread, i) => ({ ...thread, number: i + 1 }))
}

/** How many words of a teacher on these hand-ins have not reached the pupil. */
export const draftsOn = (handIns: HandIn[]): number =>
  handIns
    .filter((h) => h.withdrawnAt === null)
    .flatMap((h) => h.comments)
    .filter((c) => c.by === 'teacher' && c.sentAt === null).length
