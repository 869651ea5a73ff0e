'use client'
import { Button } from '@/components/ui/button'
import { signOutNow } from './sign-out-now'

/** Lets go of an account that is no more: while the browser has its token, nobody else is signed in. */
export function StartAfresh() {
  return (
    <Button variant="primary" onClick={() => void signOutNow()}>
      Start afresh
    </Button>
  )
}
