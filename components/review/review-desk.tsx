'use client'
import '@/components/classroom/classroom.css'
import { useEffect } from 'react'
import { NamesSwitch } from '@/components/classroom/names/names-here'
import { FactorScope } from '@/components/ui/factor-look'
import { KeyStrip } from '@/components/ui/key-strip'
import type { Factor } from '@/lib/domain/shared/factor'
import { BankDialog } from './bank-dialog'
import { Changes } from './changes'
import { Composer } from './composer'
import { Levels } from './levels'
import { LookedAt } from './looked-at'
import { Register } from './register'
import { ReturnBar } from './return-bar'
import { useReview } from './review-context'
import { type ReviewProps, ReviewProvider } from './review-provider'
import { SideHead } from './side-head'
import { SubmissionMap } from './submission-map'
import { TargetForm } from './target-form'
import { Threads } from './threads'
import { useReviewKeys } from './use-review-keys'
import './review.css'
import './review-side.css'

/** The review of a class, one map after another: the register, the map, and the slip beside it. */
export function ReviewDesk(props: ReviewProps) {
  return (
    <ReviewProvider {...props}>
      <Desk />
    </ReviewProvider>
  )
}

/** One who has had a map before them for so long has looked at it. */
const READ_AFTER_MS = 1_500

const NONE: Factor[] = []

function Desk() {
  const { assignment, pupil, handIn, actions, quietly, view, node } = useReview()
  useReviewKeys()
  const unread = handIn && !handIn.readAt ? handIn.id : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each map that is not read
  useEffect(() => {
    if (!unread) return
    const looked = setTimeout(() => void quietly(actions.markRead({ submissionId: unread })), READ_AFTER_MS)
    return () => clearTimeout(looked)
  }, [unread])
  return (
    <FactorScope factors={pupil.map?.factors ?? NONE}>
      <div className="teacher">
        <div className="review" data-view={view} data-choosing={node !== null || undefined}>
          <Register />
          <main id="main" className="review-map" tabIndex={-1}>
            <h1 className="review-question">{assignment.terms.question.text}</h1>
            {pupil.map && handIn ? (
              <SubmissionMap key={pupil.seat.id} map={pupil.map} />
            ) : (
              <p className="not-handed-in">
                {pupil.seat.name} has not handed in yet. A map can be commented on once it has been handed in.
              </p>
            )}
          </main>
          <aside className="side-slip review-side" aria-label={`Review of ${pupil.seat.name}`}>
            <div className="review-head">
              <SideHead />
              <Changes key={pupil.seat.id} />
            </div>
            {handIn && (
              <div className="review-slip">
                <Composer />
                <Threads />
                <TargetForm key={handIn.id} handIn={handIn} />
                <LookedAt />
                <Levels handIn={handIn} />
                <ReturnBar />
              </div>
            )}
          </aside>
        </div>
        <KeyStrip
          shown={[
            { keys: ['J', 'K'], does: 'map' },
            { keys: ['Tab'], does: 'card' },
            { keys: ['1', '–', '9'], does: 'code on card' },
            { keys: ['C'], does: 'own words' },
            { keys: ['/'], does: 'bank' },
            { keys: ['D'], does: 'next change' },
            { keys: ['T'], does: 'target' },
            { keys: ['*'], does: 'read aloud' },
            { keys: ['W'], does: 'wall' },
          ]}
          aside={`Comments reach ${pupil.seat.name} when you return the map`}
        >
          <NamesSwitch />
        </KeyStrip>
        <BankDialog />
      </div>
    </FactorScope>
  )
}
