'use client'
import { signIn } from 'next-auth/react'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Field, TextInput } from '@/components/ui/field'
import { LiveRegion } from '@/components/ui/live-region'
import type { Result } from '@/lib/domain/shared/result'

type Props = { token: string; onSetUp: (token: string, teacher: unknown) => Promise<Result<{ id: string }>> }

/** Makes the first teacher account and signs it in. */
export function SetupForm({ token, onSetUp }: Props) {
  // A form is emptied when it has been sent, but for what is held here: a refusal takes no letter away.
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const submit = (form: FormData) =>
    start(async () => {
      const teacher = {
        name: String(form.get('name')),
        email: String(form.get('email')),
        password: String(form.get('password')),
      }
      const made = await onSetUp(token, teacher)
      if (!made.ok) return setRefusal(made.refusal.message)
      await signIn('teacher', { email: teacher.email, password: teacher.password, redirect: false })
      window.location.assign('/classes')
    })
  return (
    <form action={submit} className="grid gap-5">
      <Field label="Name, as your pupils know you">
        <TextInput
          name="name"
          required
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
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
      <Field label="Password, 12 characters or more">
        <TextInput name="password" type="password" required minLength={12} autoComplete="new-password" />
      </Field>
      <LiveRegion refused>{refusal}</LiveRegion>
      <p className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" disabled={busy}>
          Make the account
        </Button>
      </p>
    </form>
  )
}
