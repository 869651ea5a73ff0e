'use client'
import { Fragment, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { SourceLink } from '@/components/ui/source-link'
import { lettersOn, switchLetters } from '@/components/ui/use-page-keys'
import { NamesSwitch } from './names/names-here'
import './classroom.css'

export type ShownKey = { keys: string[]; does: string }

/** The keys of a page, said where they act, and a switch for those of one letter. `aside`: what else the foot of the page says. */
export function KeyStrip({ shown, aside }: { shown: ShownKey[]; aside?: string }) {
  const [on, setOn] = useState(true)
  // Kept by the browser, which the server that drew the page could not ask.
  useEffect(() => setOn(lettersOn()), [])
  const change = () => {
    switchLetters(!on)
    setOn(!on)
  }
  return (
    <footer className="key-strip">
      {shown.map(({ keys, does }) => (
        <span key={does}>
          {keys.map((k) => (
            <Fragment key={k}>
              <kbd>{k}</kbd>{' '}
            </Fragment>
          ))}
          {does}
        </span>
      ))}
      <Button variant="quiet" size="small" onClick={change}>
        {on ? 'Letter keys off' : 'Letter keys on'}
      </Button>
      <NamesSwitch />
      {aside && <span className="push">{aside}</span>}
      <SourceLink />
    </footer>
  )
}
