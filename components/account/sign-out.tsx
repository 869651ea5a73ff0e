'use client'
import { LogOut } from 'lucide-react'
import { signOut } from 'next-auth/react'

/** Ends the session on this device. A guest is told first what brings them back. */
export function SignOut({ guest }: { guest: boolean }) {
  return (
    <p className="sign-out button-row">
      <button type="button" className="button" onClick={() => void signOut({ callbackUrl: '/' })}>
        <LogOut className="i" size={16} aria-hidden />
        Sign out
      </button>
      {guest && <span className="meta">Only your resume code brings you back. Make one first.</span>}
    </p>
  )
}
