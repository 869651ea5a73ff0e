import { minutesWords, type Share } from '@/lib/domain/plan/budget'

/** What a part of the essay takes, under its number. */
export function ShareInMargin({ share }: { share: Share }) {
  return (
    <>
      <span className="meta">{minutesWords(share)}</span>
      <span className="meta">{share.words} words</span>
    </>
  )
}
