import { DeskTitle } from '@/components/ui/desk'
import { When } from '@/components/ui/when'

/** When the machine that this runs on last kept a copy of everything; times in ISO 8601. */
export function CopiesLine({ at, now }: { at: string | null; now: string }) {
  return (
    <section aria-labelledby="copies">
      <DeskTitle id="copies">Copies of everything here</DeskTitle>
      <p className="meta">
        The computer that Howfar runs on keeps a copy every night, for 14 days.{' '}
        {at === null ? (
          'The first will be made tonight.'
        ) : (
          <>
            The last one: <When at={at} now={now} />.
          </>
        )}
      </p>
    </section>
  )
}
