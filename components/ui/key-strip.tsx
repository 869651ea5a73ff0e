'use client'
import { Fragment, type ReactNode, useEffect, useState } from 'react'
import { Button } from './button'
import { SourceLink } from './source-link'
import { lettersOn, switchLetters } from './use-page-keys'

export type ShownKey = { keys: readonly string[]; does: string }

type Props = {
  shown: readonly ShownKey[]
  /** What else the foot of the page says. */
  aside?: string | undefined
  /** Switches of the page, beside the one of its letter keys. */
  children?: ReactNode
}

/** The foot of a page: its keys, said where they act, and a switch for those of one letter. */
export function KeyStrip({ shown, aside, children }: Props) {
  const [on, setOn] = useState(true)
  // Kept by the browser, which the server that drew the page could not ask.
  useEffect(() => setOn(lettersOn()), [])
  const change = () => {
    switchLetters(!on)
    setOn(!on)
  }
  return (
    <footer className="flex min-h-[32px] flex-wrap items-center gap-x-5 gap-y-2 border-t border-rule bg-ground px-6 py-2 text-small text-ink-2 pointer-coarse:hidden">
      <ShownKeys shown={shown} />
      <Button variant="quiet" size="small" onClick={change}>
        {on ? 'Letter keys off' : 'Letter keys on'}
      </Button>
      {children}
      {aside && <span className="ms-auto">{aside}</span>}
      <SourceLink />
    </footer>
  )
}

/** Keys and what they do, each pair in a box of its own, for a row that lays them out. */
export function ShownKeys({ shown }: Pick<Props, 'shown'>) {
  return shown.map(({ keys, does }) => (
    <span key={does}>
      {keys.map((k) => (
        <Fragment key={k}>
          <kbd>{k}</kbd>{' '}
        </Fragment>
      ))}
      {does}
    </span>
  ))
}
