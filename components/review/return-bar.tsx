'use client'
import { Button } from '@/components/ui/button'
import { useTell } from '@/components/ui/when'
import { draftsOn } from '@/lib/domain/review/threads'
import { counted } from '@/lib/domain/shared/words'
import { useReview } from './review-context'
import { useReviewDeeds } from './use-review-deeds'

/** What the pupil has answered. */
const ANSWERED: Record<string, string> = { agreed: 'Agreed to read it aloud', declined: 'Rather not read aloud' }

/** Sends everything that was drafted, with the target, to the pupil. */
export function ReturnBar() {
  const { handIn, pupil } = useReview()
  const tell = useTell()
  const { giveBack, giveBackNext, askAloud } = useReviewDeeds()
  if (!handIn) return null
  const drafts = draftsOn(pupil.handIns)
  const sentWords = handIn.returnedAt ? `returned ${tell('day', handIn.returnedAt)}` : 'nothing sent yet'
  return (
    <section
      className="-mx-5 -mb-4 sticky -bottom-4 grid justify-items-start gap-2 border-rule border-t bg-sheet px-5 pt-2 pb-4 max-tablet:static max-tablet:m-0 max-tablet:px-0 max-tablet:py-3"
      aria-label="Return"
    >
      <Button
        variant="quiet"
        size="small"
        className="-ms-3 pressed:text-pen"
        aria-pressed={handIn.star !== null}
        onClick={askAloud}
      >
        <kbd>*</kbd>{' '}
        {handIn.star === null ? 'Ask to read it aloud' : (ANSWERED[handIn.star] ?? 'Asked to read it aloud')}
      </Button>
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" onClick={giveBack}>
          {handIn.returnedAt ? 'Return again' : 'Return'} <kbd>R</kbd>
        </Button>
        <Button onClick={giveBackNext}>
          Return, next <kbd>⇧R</kbd>
        </Button>
        <span className="meta">{drafts > 0 ? `${counted(drafts, 'draft')}, not sent` : sentWords}</span>
      </div>
    </section>
  )
}
