'use client'
import { signIn } from 'next-auth/react'
import { useEffect, useState, useTransition } from 'react'
import { readCannotSave } from '@/lib/domain/shared/cannot-save'
import { readPause } from '@/lib/domain/shared/pause'

/**
 * Opens the account of a resume code in this browser. `given`: the code that a link holds. A card's QR has it behind a
 * “#”, which never leaves the browser; either way it goes from the address bar at once.
 */
export function ResumeForm({ given = '' }: { given?: string }) {
  const [code, setCode] = useState(given)
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  useEffect(() => {
    const scanned = window.location.hash.slice(1)
    if (scanned) setCode(scanned)
    if (scanned || window.location.search) window.history.replaceState(null, '', window.location.pathname)
  }, [])
  const submit = (form: FormData) =>
    start(async () => {
      setRefusal('')
      const answer = await signIn('resume', { code: String(form.get('code')), redirect: false })
      if (answer?.ok) window.location.assign('/maps')
      else {
        const why = readPause('code', answer?.error) ?? readCannotSave(answer?.error)
        setRefusal(why ?? 'No work is kept under that code. Check it letter by letter.')
      }
    })
  return (
    <form action={submit} className="form">
      <label>
        <span className="label">Resume code</span>
        <input
          className="field say"
          name="code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
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
      <p className="form-actions">
        <button type="submit" className="button primary" disabled={busy}>
          Open my maps
        </button>
      </p>
    </form>
  )
}
