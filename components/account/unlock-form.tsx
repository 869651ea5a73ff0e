'use client'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Field, TextInput } from '@/components/ui/field'
import { LiveRegion } from '@/components/ui/live-region'
import type { Unlock } from '@/lib/domain/shared/account-requests'
import type { ServerAction } from '@/lib/domain/shared/action'
import { signOutNow } from './sign-out-now'

type Props = { by: 'code' | 'password'; onUnlock: ServerAction<Unlock, null> }

/** Opens a locked session with its own code or password, or ends it for whoever comes next. */
export function UnlockForm({ by, onUnlock }: Props) {
  const [secret, setSecret] = useState('')
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const submit = () =>
    start(async () => {
      const done = await onUnlock({ secret })
      if (done.ok) window.location.assign(by === 'password' ? '/classes' : '/maps')
      else setRefusal(done.refusal.message)
    })
  return (
    <form action={submit} className="grid gap-5">
      <Field label={by === 'code' ? 'Resume code' : 'Password'}>
        <TextInput
          voice="say"
          name="secret"
          required
          value={secret}
          onChange={(event) => setSecret(event.target.value)}
          type={by === 'code' ? 'text' : 'password'}
          autoComplete={by === 'code' ? 'off' : 'current-password'}
          autoCapitalize={by === 'code' ? 'characters' : 'none'}
          spellCheck={false}
        />
      </Field>
      <LiveRegion refused>{refusal}</LiveRegion>
      <p className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" disabled={busy}>
          Unlock
        </Button>
        <Button onClick={() => void signOutNow()}>Somebody else? Leave</Button>
      </p>
    </form>
  )
}
