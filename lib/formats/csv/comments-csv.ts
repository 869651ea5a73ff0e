import { CODE_WORDS } from '@/lib/domain/review/codes'
import type { Addressed, Comment } from '@/lib/domain/review/comment'
import type { HandIn } from '@/lib/domain/review/hand-in'
import { dayIn, type Zone } from '@/lib/domain/shared/when'
import { type CsvCell, writeCsv } from './write-csv'

export type CommentedWork = { seat: { number: number; name: string }; handIns: HandIn[] }

const HEADER = [
  'Number',
  'Pupil',
  'Hand-in',
  'Comment',
  'By',
  'Code',
  'Code in words',
  'About',
  'Words commented on',
  'Text',
  'Written',
  'Sent',
  'Addressed',
  'Dealt with',
]
const ADDRESSED: Record<Addressed, string> = { yes: 'yes', 'in-part': 'in part', differently: 'sees it differently' }
const ABOUT: Record<Comment['anchor']['at'], string> = {
  claim: 'claim',
  relation: 'link',
  paragraph: 'paragraph',
  answer: 'judgement',
  whole: 'whole map',
}

/**
 * All comments on the hand-ins that stand, an answer under what it answers; “Comment” counts those of a hand-in, an
 * answer has the number of its comment. What mates of a group were told stands once, with all their names. `teachers`:
 * names by account; `zone`: of the class. A draft has no day in “Sent”.
 */
export function commentsCsv(pupils: CommentedWork[], teachers: Record<string, string>, zone: Zone): string {
  const mates = new Map<string, string[]>()
  for (const { seat, handIns } of pupils)
    for (const { id } of handIns) mates.set(id, [...(mates.get(id) ?? []), seat.name])
  const written = new Set<string>()
  return writeCsv(
    HEADER,
    pupils.flatMap(({ seat, handIns }) =>
      handIns.flatMap((handIn) => {
        if (handIn.withdrawnAt !== null || written.has(handIn.id)) return []
        written.add(handIn.id)
        const names = mates.get(handIn.id)!.join(', ')
        return rowsOf(handIn, teachers, names, zone).map((row) => [seat.number, names, handIn.n, ...row])
      }),
    ),
  )
}

function rowsOf({ comments }: HandIn, teachers: Record<string, string>, names: string, zone: Zone): CsvCell[][] {
  const day = (at: string | null) => (at ? dayIn(zone, at) : '')
  const by = (c: Comment) => (c.by === 'pupil' ? names : (teachers[c.authorId] ?? 'a teacher'))
  return comments
    .filter((c) => c.parentId === null)
    .flatMap((comment, i) =>
      [comment, ...comments.filter((c) => c.parentId === comment.id)].map((c) => [
        i + 1,
        by(c),
        c.code ?? '',
        c.code ? CODE_WORDS[c.code] : '',
        ABOUT[c.anchor.at],
        c.anchor.words,
        c.text,
        day(c.createdAt),
        day(c.sentAt),
        c.addressed ? ADDRESSED[c.addressed] : '',
        day(c.resolvedAt),
      ]),
    )
}
