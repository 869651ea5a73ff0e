'use client'
import { useEffect } from 'react'
import { NamesSwitch } from '@/components/classroom/names/names-here'
import { SideSlip } from '@/components/classroom/side-slip'
import { TeacherPage } from '@/components/classroom/teacher-page'
import { FactorScope } from '@/components/ui/factor-look'
import { KeyStrip } from '@/components/ui/key-strip'
import type { Factor } from '@/lib/domain/shared/factor'
import { BankDialog } from './bank-dialog'
import { Changes } from './changes'
import { Composer } from './composer'
import { Levels } from './levels'
import { LookedAt } from './looked-at'
import { ReturnBar } from './return-bar'
import { useReview } from './review-context'
import { type ReviewProps, ReviewProvider } from './review-provider'
import { ReviewRegister } from './review-register'
import { SideHead } from './side-head'
import { SubmissionMap } from './submission-map'
import { TargetForm } from './target-form'
import { Threads } from './threads'
import { useReviewKeys } from './use-review-keys'

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

/** Register, map, slip; without the register where there is less room, then one under the other. Only the parts scroll. */
const DESK =
  'group/review grid h-[calc(100dvh-49px-33px)] min-h-0 grid-cols-[136px_minmax(0,1fr)_352px] max-desk:grid-cols-[minmax(0,1fr)_336px] max-tablet:flex max-tablet:h-auto max-tablet:flex-col max-tablet:after:order-last max-tablet:after:min-h-[200px] pointer-coarse:h-[calc(100dvh-49px)] pointer-coarse:[&_kbd]:hidden'

const NONE: Factor[] = []

function Desk() {
  const { assignment, pupil, handIn, actions, quietly, view } = useReview()
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
      <TeacherPage>
        <div className={DESK} data-view={view}>
          <ReviewRegister />
          <main
            id="main"
            className="overflow-auto px-5 pt-4 pb-5 outline-none! max-tablet:order-2 max-tablet:overflow-visible max-tablet:p-4"
            tabIndex={-1}
          >
            <h1 className="font-says font-strong text-point leading-tight">{assignment.terms.question.text}</h1>
            {pupil.map && handIn ? (
              <SubmissionMap key={pupil.seat.id} map={pupil.map} />
            ) : (
              <p className="mt-6 text-ink-2">
                {pupil.seat.name} has not handed in yet. A map can be commented on once it has been handed in.
              </p>
            )}
          </main>
          <SideSlip
            label={`Review of ${pupil.seat.name}`}
            className="flex flex-col gap-4 overflow-auto px-5 pt-3 pb-4 max-tablet:contents"
          >
            <div className="grid grid-cols-1 gap-3 max-tablet:contents" data-review-head>
              <SideHead />
              <Changes key={pupil.seat.id} />
            </div>
            {handIn && (
              <div className="grid flex-1 auto-rows-max grid-cols-1 gap-3 max-tablet:order-3 max-tablet:p-4">
                <Composer />
                <Threads />
                <TargetForm key={handIn.id} handIn={handIn} />
                <LookedAt />
                <Levels handIn={handIn} />
                <ReturnBar />
              </div>
            )}
          </SideSlip>
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
      </TeacherPage>
    </FactorScope>
  )
}
