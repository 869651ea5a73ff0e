'use client'
import Link from 'next/link'
import { useState, useTransition } from 'react'
import { SetupForm } from '@/components/account/setup-form'
import { Button } from '@/components/ui/button'
import { Lede } from '@/components/ui/desk'
import { LiveRegion } from '@/components/ui/live-region'
import type { Invitation, InvitationOfNew, NewTeacher } from '@/lib/domain/shared/account-requests'
import type { ServerAction } from '@/lib/domain/shared/action'

type Props = {
  token: string
  className: string
  /** The name of the teacher who is signed in; null for anybody else. */
  teacher: string | null
  onAccept: ServerAction<Invitation, { classId: string }>
  onAcceptAsNew: ServerAction<InvitationOfNew, { classId: string }>
}

/** A colleague comes into a class: with one press, or by making an account first. */
export function Invited({ token, className, teacher, onAccept, onAcceptAsNew }: Props) {
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const accept = () =>
    start(async () => {
      const done = await onAccept({ token })
      if (done.ok) window.location.assign(`/classes/${done.value.classId}`)
      else setRefusal(done.refusal.message)
    })
  return (
    <>
      <h1>Teach {className} together</h1>
      <Lede>You are invited as co-teacher: you see the register, set questions and review. The link works once.</Lede>
      {teacher ? (
        <>
          <LiveRegion refused>{refusal}</LiveRegion>
          <Button variant="primary" disabled={busy} onClick={accept}>
            Join as {teacher}
          </Button>
        </>
      ) : (
        <>
          <p className="meta mb-5">
            You have a teacher account here? <Link href="/sign-in">Sign in</Link>, then open the link again. Otherwise
            make one now.
          </p>
          <SetupForm
            token={token}
            onSetUp={async (_, given) => {
              const done = await onAcceptAsNew({ token, teacher: given as NewTeacher })
              return done.ok ? { ok: true, value: { id: done.value.classId } } : done
            }}
          />
        </>
      )}
    </>
  )
}
