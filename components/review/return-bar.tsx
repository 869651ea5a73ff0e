'use client'
import { Button } from '@/components/ui/button'
import { useTell } from '@/components/ui/when'
import { draftsOn } from '@/lib/domain/review/threads'
import { useReview } from './review-context'
import { useReviewDeeds } from './use-review-deeds'

/** Sends everything that was drafted, with the target, to the pupil. */
export function ReturnBar() {
  const { handIn, pupil } = useReview()
  const tell = useTell()
  const { giveBack, giveBackNext, askAloud } = useReviewDeeds()
  if (!handIn) return null
  const drafts = draftsOn(pupil.handIns)
  return (
    <section className="return-bar" aria-label="Return">
      <Button
        variant="quiet"
        size="small"
        className="star-button"
        aria-pressed={handIn.star !== null}
        onClick={askAloud}
      >
        <kbd>*</kbd>{' '}
        {handIn.star === null
          ? 'Ask to read it aloud'
          : handIn.star === 'agreed'
            ? 'Agreed to read it aloud'
            : handIn.star === 'declined'
              ? 'Rather not read aloud'
              : 'Asked to read it aloud'}
      </Button>
      <div className="return-buttons">
        <Button variant="primary" onClick={giveBack}>
          {handIn.returnedAt ? 'Return again' : 'Return'} <kbd>R</kbd>
        </Button>
        <Button onClick={giveBackNext}>
          Return, next <kbd>⇧R</kbd>
        </Button>
        <span className="meta">
          {drafts > 0
            ? `${drafts} draft${drafts === 1 ? '' : 's'}, not sent`
            : handIn.returnedAt
              ? `returned ${tell('day', handIn.returnedAt)}`
              : 'nothing sent yet'}
        </span>
      </div>
    </section>
  )
}
