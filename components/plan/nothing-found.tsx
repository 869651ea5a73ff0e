import Link from 'next/link'
import type { LookState } from './look-state'

/** What is said until there is something to say of the plan as it is; only a look at it may end in praise. */
const UNTIL_THEN: Record<Exclude<LookState, 'fresh'>, string> = {
  empty: 'Once there is a paragraph, its point, its evidence and its link back are looked at here.',
  first: 'Your plan is looked at when you pause.',
  changed: 'Your plan is looked at again when you pause.',
}

/** In the place of findings, where there are none. No live region: it changes with every pause in the work. */
export function NothingFound({ state }: { state: LookState }) {
  if (state !== 'fresh') return <p className="meta">{UNTIL_THEN[state]}</p>
  return (
    <>
      <p className="font-says text-point font-strong">Nothing to look at again.</p>
      <p className="meta">
        Read your answer aloud once. Does every paragraph lead to it? Whether the history is right, no check can see:{' '}
        <Link href="/help/checks" target="_blank">
          what is looked at
        </Link>
        .
      </p>
    </>
  )
}
