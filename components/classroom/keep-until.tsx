'use client'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/field'
import { LiveRegion } from '@/components/ui/live-region'
import type { KeepUntilDay } from '@/lib/domain/classroom/requests'
import type { ServerAction } from '@/lib/domain/shared/action'
import { type Day, tellTime, UTC } from '@/lib/domain/shared/when'

/** “Kept until 31 Dec 2027, then deleted”, and the way to change it. `keepUntil`: the last day, or null. */
export function KeepUntil({
  classId,
  keepUntil,
  onSet,
}: {
  classId: string
  keepUntil: Day | null
  onSet: ServerAction<KeepUntilDay, null>
}) {
  const [open, setOpen] = useState(false)
  const [day, setDay] = useState(keepUntil ?? '')
  const [trouble, setTrouble] = useState('')
  const [busy, start] = useTransition()
  const set = (to: string | null) =>
    start(async () => {
      const done = await onSet({ classId, day: to })
      setTrouble(done.ok ? '' : done.refusal.message)
      if (done.ok) setOpen(false)
    })
  return (
    <section className="grid justify-items-start gap-3 text-card" aria-label="How long this class is kept">
      <p>
        {keepUntil
          ? `Kept until ${tellTime('paper', keepUntil, UTC)}, then deleted with everything in it.`
          : 'Kept until you delete it.'}{' '}
        {!open && <Button onClick={() => setOpen(true)}>{keepUntil ? 'Change the day' : 'Set a day'}</Button>}
      </p>
      {open && (
        <form
          className="flex flex-wrap items-center gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            set(day === '' ? null : day)
          }}
        >
          <label className="label" htmlFor="keep-until">
            Last day
          </label>
          <TextInput
            className="w-auto"
            id="keep-until"
            type="date"
            value={day}
            onChange={(e) => setDay(e.target.value)}
          />
          <Button type="submit" variant="primary" disabled={busy}>
            Keep until then
          </Button>
          {keepUntil && (
            <Button disabled={busy} onClick={() => set(null)}>
              Take the day off
            </Button>
          )}
          <Button onClick={() => setOpen(false)}>Cancel</Button>
        </form>
      )}
      <LiveRegion refused>{trouble}</LiveRegion>
    </section>
  )
}
