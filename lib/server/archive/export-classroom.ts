import 'server-only'
import { Anchor } from '@/lib/domain/review/anchor'
import type { ArchivedClass, ArchivedComment, ArchivedHandIn } from '@/lib/formats/archive/archive'
import type { Transaction } from '../database/database'
import { classesFor, mapsFor } from '../rights/things-for'

type CommentRow = {
  by: string
  createdAt: Date
  sentAt: Date | null
  code: string | null
  text: string
  anchor: string
}

const archived = ({ by, createdAt, sentAt, code, text, anchor }: CommentRow): ArchivedComment => ({
  by,
  at: (sentAt ?? createdAt).toISOString(),
  code,
  text,
  about: Anchor.parse(JSON.parse(anchor)).words,
})

/** What a pupil handed in, alone or in a group, with what has come back for it and nothing that has not; of a class that one is still in. */
export async function archivedHandIns(db: Transaction, userId: string): Promise<ArchivedHandIn[]> {
  const rows = await db.submission.findMany({
    where: { map: mapsFor(userId, 'see-return') },
    orderBy: [{ at: 'asc' }, { n: 'asc' }],
    include: {
      review: true,
      comments: { where: { sentAt: { not: null } }, orderBy: { createdAt: 'asc' } },
      assignment: { select: { levelsReleasedAt: true } },
    },
  })
  return rows.map(({ mapId, n, at, late, hash, state, review, comments, assignment }) => ({
    map: mapId,
    n,
    at: at.toISOString(),
    late,
    hash,
    state: JSON.parse(state),
    withdrawnAt: review?.withdrawnAt?.toISOString() ?? null,
    returned: review?.returnedAt
      ? {
          at: review.returnedAt.toISOString(),
          target: review.target,
          task: review.task,
          level: assignment.levelsReleasedAt ? review.level : null,
          comments: comments.map(archived),
        }
      : null,
  }))
}

/** The classes that a teacher teaches: registers by pseudonym, questions, and what was written to pupils. */
export async function archivedClasses(db: Transaction, userId: string): Promise<ArchivedClass[]> {
  const rows = await db.classTeacher.findMany({
    where: { userId, class: classesFor(userId, 'see-class') },
    orderBy: { class: { createdAt: 'asc' } },
    include: {
      class: {
        include: {
          seats: { orderBy: { number: 'asc' } },
          assignments: {
            orderBy: { createdAt: 'asc' },
            include: {
              submissions: {
                orderBy: [{ at: 'asc' }],
                include: { seat: true, review: true, comments: { orderBy: { createdAt: 'asc' } } },
              },
            },
          },
        },
      },
    },
  })
  return rows.map(({ role, class: of }) => ({
    name: of.name,
    role,
    demo: of.demo,
    register: of.seats.map(({ number, name, removedAt }) => ({ number, name, removed: removedAt !== null })),
    questions: of.assignments.map(({ terms, start, submissions }) => ({
      terms: JSON.parse(terms),
      start: JSON.parse(start),
      work: submissions.map(({ seat, n, at, late, review, comments }) => ({
        pupil: seat.name,
        n,
        at: at.toISOString(),
        late,
        returnedAt: review?.returnedAt?.toISOString() ?? null,
        target: review?.target ?? '',
        task: review?.task ?? '',
        level: review?.level ?? null,
        comments: comments.map(archived),
      })),
    })),
  }))
}
