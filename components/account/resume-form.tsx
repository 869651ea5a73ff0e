'use client'
import { signIn } from 'next-auth/react'
import { useState, useTransition } from 'react'

/** Opens the account of a resume code in this browser. */
export function ResumeForm() {
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const submit = (form: FormData) =>
    start(async () => {
      setRefusal('')
      const answer = await signIn('resume', { code: String(form.get('code')), redirect: false })
      if (answer?.ok) window.location.assign('/maps')
      else
        setRefusal(
          'No work is kept under that code. Check it letter by letter; after many wrong tries, wait a quarter of an hour.',
        )
    })
  return (
    <form action={submit} className="form">
      <label>
        <span className="label">Resume code</span>
        <input
          className="field say"
          name="code"
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="ABCD-EFGH-JKMN"
        />
      </label>
      <p role="alert" className="refusal">
        {refusal}
      </p>
      <p className="actions">
        <button type="submit" className="button primary" disabled={busy}>
          Open my maps
        </button>
      </p>
    </form>
  )
}
