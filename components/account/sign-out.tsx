'use client'
import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { BUTTON_ROW } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { signOutNow } from './sign-out-now'

/** Ends the session on this device. Who has no way back is asked first: nobody could open their maps again. */
export function SignOut({ wayBack }: { wayBack: boolean }) {
  const [asking, setAsking] = useState(false)
  const leave = () => void signOutNow()
  if (!asking || wayBack)
    return (
      <p className={`${BUTTON_ROW} mt-7`}>
        <Button onClick={() => (wayBack ? leave() : setAsking(true))}>
          <Icon of={LogOut} />
          Sign out
        </Button>
      </p>
    )
  return (
    <section className="mt-7 max-w-[60ch] rounded-card border-2 border-fix p-5" aria-label="Before you sign out">
      <p role="alert">
        <b>You have no resume code.</b> Without one nobody can open your maps again, not even you.
      </p>
      <p className={BUTTON_ROW}>
        <Button
          variant="primary"
          ref={(at) => at?.focus()}
          onClick={() => document.querySelector<HTMLElement>('[data-make-resume-code]')?.focus()}
        >
          Make a resume code first
        </Button>
        <Button onClick={() => setAsking(false)}>Stay</Button>
        <Button variant="quiet" onClick={leave}>
          Sign out and lose them
        </Button>
      </p>
    </section>
  )
}
