'use client'
import { Trash2 } from 'lucide-react'
import { useId, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { BUTTON_ROW } from '@/components/ui/button-look'
import { TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { LiveRegion } from '@/components/ui/live-region'
import type { Result } from '@/lib/domain/shared/result'

/** A deletion for good, behind a name that has to be typed. */
export function TypedDeletion({
  label,
  warning,
  name,
  onDelete,
}: {
  label: string
  warning: string
  name: string
  onDelete: (typed: string) => Promise<Result<null>>
}) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState('')
  const [busy, start] = useTransition()
  if (!open)
    return (
      <p className="mt-5">
        <Button onClick={() => setOpen(true)}>
          <Icon of={Trash2} />
          {label} …
        </Button>
      </p>
    )
  return (
    <form
      className="grid max-w-[60ch] gap-3 p-5"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        start(async () => {
          const done = await onDelete(typed)
          setTrouble(done.ok ? '' : done.refusal.message)
        })
      }}
    >
      <p>{warning}</p>
      <label htmlFor={id}>
        Type <strong>{name}</strong> to go on.
      </label>
      <TextInput id={id} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
      <p className={BUTTON_ROW}>
        <Button type="submit" variant="primary" disabled={busy || typed.trim() !== name}>
          {busy ? 'Deleting …' : label}
        </Button>
        <Button onClick={() => setOpen(false)}>Keep it</Button>
      </p>
      <LiveRegion refused>{trouble}</LiveRegion>
    </form>
  )
}
