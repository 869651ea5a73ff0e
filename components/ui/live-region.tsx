import type { ReactNode } from 'react'

type Props = {
  /** Whether it tells why something was not done: heard at once, over what is being read. */
  refused?: boolean
  children: ReactNode
}

/**
 * Words that are read aloud when they come. It stands on the page while it has none: a region that comes with its words
 * is not heard.
 */
export function LiveRegion({ refused = false, children }: Props) {
  return (
    <p role={refused ? 'alert' : 'status'} className={refused ? 'refusal' : 'meta'}>
      {children}
    </p>
  )
}
