'use client'
import { createContext, useContext } from 'react'
import type { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import type { CommentBank } from '@/lib/domain/review/bank'
import type { ReviewCode } from '@/lib/domain/review/codes'
import type { HandIn } from '@/lib/domain/review/hand-in'
import type { MarkedChanges } from '@/lib/domain/review/mark-changes'
import type { RegisterGroup, ReviewedPupil } from '@/lib/domain/review/reviewed-pupil'
import type { Thread } from '@/lib/domain/review/threads'
import type { ReviewActions } from './review-actions'
import type { useHandIns } from './use-hand-ins'

/** What is being written: a comment on a node (null: the whole map), a draft worded anew, or an answer in a thread. */
export type Composing = {
  node: string | null
  code: ReviewCode | null
  text: string
  /** The draft that is edited, or the comment that is answered. */
  edits?: string
  answers?: string
  /** Left unfinished and shown again: it does not take the focus. */
  resting?: boolean
}

export type ReviewView = 'map' | 'outline'

export type Review = Pick<
  ReturnType<typeof useHandIns>,
  'does' | 'remember' | 'undo' | 'canUndo' | 'said' | 'quietly' | 'say'
> & {
  assignment: { id: string; terms: AssignmentTerms; descriptors: string; levelsReleasedAt: string | null }
  className: string
  /** Names by account: of teachers, and the pseudonyms of pupils. */
  people: Record<string, string>
  me: string
  actions: ReviewActions
  /** Titles of the checks, by id. */
  titles: Record<string, string>
  groups: RegisterGroup[]
  /** The pupils in the order in which J and K go. */
  order: ReviewedPupil[]
  pupil: ReviewedPupil
  /** The hand-in that is reviewed; null while there is none. */
  handIn: HandIn | null
  threads: Thread[]
  /** What changed since the hand-in before; null where there is none before. */
  changes: MarkedChanges | null
  go: (seatId: string) => void
  step: (by: 1 | -1) => void
  /** The node that keys act on. */
  node: string | null
  select: (node: string | null) => void
  composing: Composing | null
  compose: (composing: Composing | null) => void
  composeCode: (code: ReviewCode) => void
  bank: CommentBank
  ownBank: boolean
  setBank: (bank: CommentBank, own: boolean) => void
  bankOpen: boolean
  openBank: (open: boolean) => void
  view: ReviewView
  setView: (view: ReviewView) => void
}

export const ReviewContext = createContext<Review | null>(null)

export function useReview(): Review {
  const review = useContext(ReviewContext)
  if (!review) throw new Error('A part of the review stands outside it.')
  return review
}
