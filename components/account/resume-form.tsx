'use client'
import { signIn } from 'next-auth/react'
import { useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Field, TextInput } from '@/components/ui/field'
import { LiveRegion } from '@/components/ui/live-region'
import type { LookedAtCard } from '@/lib/domain/classroom/card'
import type { CardCode } from '@/lib/domain/classroom/requests'
import type { ServerAction } from '@/lib/domain/shared/action'
import { readCannotSave } from '@/lib/domain/shared/cannot-save'
import { type AskedCard, CardAsks } from './card-asks'

type Props = {
  given?: string
  /** What a card says before it opens anything. */
  onLook: ServerAction<CardCode, LookedAtCard>
}

/**
 * Opens the account of a resume code in this browser. `given`: the code that a link holds. A card's QR has it behind a
 * “#”, which never leaves the browser; either way it goes from the address bar at once.
 */
export function ResumeForm({ given = '', onLook }: Props) {
  const [code, setCode] = useState(given)
  const [refusal, setRefusal] = useState('')
  const [asked, setAsked] = useState<AskedCard | null>(null)
  const [busy, start] = useTransition()
  const back = useRef(false)
  useEffect(() => {
    const scanned = window.location.hash.slice(1)
    if (scanned) setCode(scanned)
    if (scanned || window.location.search) window.history.replaceState(null, '', window.location.pathname)
  }, [])
  const open = async (typed: string) => {
    const answer = await signIn('resume', { code: typed, redirect: false })
    if (answer?.ok) window.location.assign('/maps')
    else setRefusal(readCannotSave(answer?.error) ?? 'It does not open now. Try again in a moment.')
  }
  const submit = (form: FormData) =>
    start(async () => {
      setRefusal('')
      const typed = String(form.get('code'))
      const looked = await onLook({ code: typed }).catch(() => null)
      if (!looked?.ok) setRefusal(looked?.refusal.message ?? 'No connection. Try again.')
      else if (looked.value.asks) setAsked({ ...looked.value, asks: looked.value.asks, typed })
      else await open(typed)
    })
  if (asked)
    return (
      <CardAsks
        {...asked}
        busy={busy}
        refusal={refusal}
        onYes={() => start(() => open(asked.typed))}
        onNo={() => {
          back.current = true
          setAsked(null)
        }}
      />
    )
  return (
    <form action={submit} className="grid gap-5">
      <Field label="Resume code">
        <TextInput
          voice="say"
          name="code"
          ref={(field) => {
            if (field && back.current) field.focus()
            back.current = false
          }}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="ABCD-EFGH-JKMN"
        />
      </Field>
      <LiveRegion refused>{refusal}</LiveRegion>
      <p className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" disabled={busy}>
          Open my maps
        </Button>
      </p>
    </form>
  )
}
