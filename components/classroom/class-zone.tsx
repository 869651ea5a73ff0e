'use client'
import { useState, useSyncExternalStore, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { LiveRegion } from '@/components/ui/live-region'
import { hereZone } from '@/components/ui/when'
import type { SetZone } from '@/lib/domain/classroom/requests'
import type { ServerAction } from '@/lib/domain/shared/action'
import type { Zone } from '@/lib/domain/shared/when'

type Props = {
  classId: string
  zone: Zone
  onSet: ServerAction<SetZone, null>
}

const never = () => () => {}
const placeOf = (zone: Zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')

/** By whose clock the times of a class are told; on a computer of another zone, the way to change it. */
export function ClassZone({ classId, zone, onSet }: Props) {
  const here = useSyncExternalStore(never, hereZone, () => zone)
  const [trouble, setTrouble] = useState('')
  const [busy, start] = useTransition()
  return (
    <section className="grid justify-items-start gap-3 text-card" aria-label="Time zone of this class">
      <p>
        Times of this class are told by the clock of {placeOf(zone)}.{' '}
        {here !== zone && (
          <Button
            disabled={busy}
            onClick={() =>
              start(async () => {
                const done = await onSet({ classId, zone: here })
                setTrouble(done.ok ? '' : done.refusal.message)
              })
            }
          >
            Tell them by {placeOf(here)}, as on this computer
          </Button>
        )}
      </p>
      <LiveRegion refused>{trouble}</LiveRegion>
    </section>
  )
}
