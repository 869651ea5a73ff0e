'use client'
import { useReview } from './review-context'

/** What can be done with the hand-in on the page, by key and by button. */
export function useReviewDeeds() {
  const { handIn, pupil, actions, does, step } = useReview()
  const giveBack = async (): Promise<boolean> => {
    if (!handIn) return false
    const of = { submissionId: handIn.id }
    const again = handIn.returnedAt !== null
    return does(
      handIn.id,
      `Returned to ${pupil.seat.name}`,
      actions.returnWork(of),
      again ? undefined : () => actions.takeBackReturn(of),
    )
  }
  const giveBackNext = async () => {
    if (await giveBack()) step(1)
  }
  const askAloud = () => {
    if (!handIn) return
    const ask = (aloud: boolean) => actions.askToReadAloud({ submissionId: handIn.id, asked: aloud })
    const asked = handIn.star !== null
    void does(handIn.id, asked ? 'Not asked to read aloud' : 'Asked to read it aloud', ask(!asked), () => ask(asked))
  }
  return { giveBack, giveBackNext, askAloud }
}
