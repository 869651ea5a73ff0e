'use client'
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
      <button
        type="button"
        className="button quiet small star-button"
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
      </button>
      <div className="return-buttons">
        <button type="button" className="button primary" onClick={giveBack}>
          {handIn.returnedAt ? 'Return again' : 'Return'} <kbd>R</kbd>
        </button>
        <button type="button" className="button" onClick={giveBackNext}>
          Return, next <kbd>⇧R</kbd>
        </button>
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
