'use client'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import type { CommentBank } from '@/lib/domain/review/bank'
import type { ReviewCode } from '@/lib/domain/review/codes'
import { fillEntry } from '@/lib/domain/review/fill-entry'
import { markChanges } from '@/lib/domain/review/mark-changes'
import { type ReviewedPupil, registerOf, standingHandIn } from '@/lib/domain/review/reviewed-pupil'
import { threadsOn } from '@/lib/domain/review/threads'
import type { ReviewActions } from './review-actions'
import { type Composing, ReviewContext, type ReviewView } from './review-context'
import { useHandIns } from './use-hand-ins'

export type ReviewProps = {
  assignment: { id: string; terms: AssignmentTerms; descriptors: string; levelsReleasedAt: string | null }
  className: string
  pupils: ReviewedPupil[]
  people: Record<string, string>
  me: string
  titles: Record<string, string>
  seatId: string
  bank: CommentBank
  ownBank: boolean
  actions: ReviewActions
}

/** The state of the review of a class: whose map is on the page, which node of it, and what is being written. */
export function ReviewProvider({ children, ...props }: ReviewProps & { children: ReactNode }) {
  const { assignment, className, people, me, titles, actions } = props
  const work = useHandIns(assignment.id, props.pupils)
  const [seatId, setSeatId] = useState(props.seatId)
  const [node, select] = useState<string | null>(null)
  const [composing, compose] = useState<Composing | null>(null)
  const [bank, keepBank] = useState({ entries: props.bank, own: props.ownBank })
  const [bankOpen, openBank] = useState(false)
  const [view, setView] = useState<ReviewView>('map')

  const { pupils } = work
  const groups = useMemo(() => registerOf(pupils), [pupils])
  const order = useMemo(() => groups.flatMap((g) => g.rows), [groups])
  const pupil = pupils.find((p) => p.seat.id === seatId) ?? order[0]!
  const handIn = standingHandIn(pupil)
  const { map, before } = pupil
  const threads = useMemo(() => (handIn ? threadsOn(pupil.handIns, handIn) : []), [pupil.handIns, handIn])
  const changes = useMemo(() => (map && before ? markChanges(before, map) : null), [map, before])

  const unfinished = useRef(new Map<string, Composing>())
  const go = (to: string) => {
    if (composing && composing.text.trim() !== '') unfinished.current.set(pupil.seat.id, composing)
    else unfinished.current.delete(pupil.seat.id)
    const kept = unfinished.current.get(to)
    setSeatId(to)
    select(null)
    compose(kept ? { ...kept, resting: true } : null)
    window.history.replaceState(null, '', `/assignments/${assignment.id}/review/${to}`)
    const sheet = document.querySelector<HTMLElement>('#main')
    sheet?.scrollTo(0, 0)
    // What had the focus goes with its map: Tab begins at the first card of the next.
    if (!document.activeElement?.closest('[data-review-head]')) sheet?.focus()
  }
  const step = (by: 1 | -1) => {
    const next = order[order.findIndex((p) => p.seat.id === pupil.seat.id) + by]
    if (next) go(next.seat.id)
    else work.say({ words: by > 0 ? 'That was the last map.' : 'This is the first map.', refused: false })
  }
  const bankText = (code: ReviewCode | null, at: string | null) => {
    const entry = bank.entries.find((e) => e.code === code)
    return entry && map ? fillEntry(entry.text, map, at).text : ''
  }
  const composeCode = (code: ReviewCode) => {
    if (!handIn) return
    const own = composing && composing.text.trim() !== '' && composing.text !== bankText(composing.code, composing.node)
    // A code chosen over words of one's own changes the code alone; an answer in a thread has none.
    if (own) composing.answers === undefined && compose({ ...composing, code, resting: false })
    else compose({ node, code, text: bankText(code, node) })
  }
  const review = {
    ...work,
    assignment,
    className,
    people,
    me,
    titles,
    actions,
    groups,
    order,
    pupil,
    handIn,
    threads,
    changes,
    go,
    step,
    node,
    select,
    composing,
    compose,
    composeCode,
    view,
    setView,
    bankOpen,
    openBank,
    bank: bank.entries,
    ownBank: bank.own,
    setBank: (entries: CommentBank, own: boolean) => keepBank({ entries, own }),
  }
  return <ReviewContext value={review}>{children}</ReviewContext>
}
