'use client'
import { signIn } from 'next-auth/react'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Field, TextInput } from '@/components/ui/field'
import { LiveRegion } from '@/components/ui/live-region'
import { readCannotSave } from '@/lib/domain/shared/cannot-save'
import { readPause } from '@/lib/domain/shared/pause'

/** A teacher's way in. */
export function SignInForm() {
  // A form is emptied when it has been sent, but for what is held here: a refusal takes no letter away.
  const [email, setEmail] = useState('')
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const submit = (form: FormData) =>
    start(async () => {
      setRefusal('')
      const answer = await signIn('teacher', {
        email: String(form.get('email')),
        password: String(form.get('password')),
        redirect: false,
      })
      if (answer?.ok) window.location.assign('/classes')
      else {
        const why = readPause('password', answer?.error) ?? readCannotSave(answer?.error)
        setRefusal(why ?? 'That e-mail address and password do not go together.')
      }
    })
  return (
    <form action={submit} className="grid gap-5">
      <Field label="E-mail address">
        <TextInput
          name="email"
          type="email"
          required
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field label="Password">
        <TextInput name="password" type="password" required autoComplete="current-password" />
      </Field>
      <LiveRegion refused>{refusal}</LiveRegion>
      <p className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" disabled={busy}>
          Sign in
        </Button>
      </p>
    </form>
  )
}
