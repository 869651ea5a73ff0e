'use client'
import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { signOutNow } from './sign-out-now'

/** Ends the session on this device. Who has no way back is asked first: nobody could open their maps again. */
export function SignOut({ wayBack }: { wayBack: boolean }) {
  const [asking, setAsking] = useState(false)
  const leave = () => void signOutNow()
  if (!asking || wayBack)
    return (
      <p className="sign-out button-row">
        <button type="button" className="button" onClick={() => (wayBack ? leave() : setAsking(true))}>
          <LogOut className="i" size={16} aria-hidden />
          Sign out
        </button>
      </p>
    )
  return (
    <section className="sign-out sign-out-asks" aria-label="Before you sign out">
      <p role="alert">
        <b>You have no resume code.</b> Without one nobody can open your maps again, not even you.
      </p>
      <p className="button-row">
        <button
          type="button"
          className="button primary"
          ref={(at) => at?.focus()}
          onClick={() => document.querySelector<HTMLElement>('[data-make-resume-code]')?.focus()}
        >
          Make a resume code first
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          Stay
        </button>
        <button type="button" className="button quiet" onClick={leave}>
          Sign out and lose them
        </button>
      </p>
    </section>
  )
}
