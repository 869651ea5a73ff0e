'use client'
import { Button } from '@/components/ui/button'
import type { ReturnedMap } from '@/lib/domain/review/returned'
import type { ReturnedActions } from './returned-actions'
import { ANSWER_LOOK, ANSWER_ROW, SLIP } from './slip-look'

/** A teacher asks to read the map aloud; the pupil says yes or no, and may change it. */
export function ReadAloud({ returned, onAnswer }: { returned: ReturnedMap; onAnswer: ReturnedActions['readAloud'] }) {
  const { star, submissionId, returnedBy } = returned
  const say = (agreed: boolean) => void onAnswer({ submissionId, agreed })
  return (
    <section className={SLIP} aria-label="Read aloud">
      <p>
        <b className="text-pen">Read aloud?</b> {returnedBy} would like the class to hear your argument. Your name is
        not said unless you want it.
      </p>
      <div className={ANSWER_ROW}>
        <Button variant="choice" className={ANSWER_LOOK} aria-pressed={star === 'agreed'} onClick={() => say(true)}>
          Happy to
        </Button>
        <Button variant="choice" className={ANSWER_LOOK} aria-pressed={star === 'declined'} onClick={() => say(false)}>
          Rather not
        </Button>
      </div>
    </section>
  )
}
