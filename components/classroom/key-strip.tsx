'use client'
import { Fragment } from 'react'
import './classroom.css'

export type ShownKey = { keys: string[]; does: string }

/** The keys of a page, said where they act. `aside`: what else the foot of the page says. */
export function KeyStrip({ shown, aside }: { shown: ShownKey[]; aside?: string }) {
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
      {aside && <span className="push">{aside}</span>}
    </footer>
  )
}
