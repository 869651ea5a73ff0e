'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { LiveRegion } from '@/components/ui/live-region'
import { hereZone } from '@/components/ui/when'
import type { MakeDemoClass } from '@/lib/domain/classroom/requests'
import type { ServerAction } from '@/lib/domain/shared/action'

/** For a teacher without a class: thirty made-up pupils to try everything on. */
export function DemoOffer({ onMake }: { onMake: ServerAction<MakeDemoClass, { classId: string }> }) {
  const router = useRouter()
  const [making, start] = useTransition()
  const [trouble, setTrouble] = useState('')
  const make = () =>
    start(async () => {
      setTrouble('')
      const made = await onMake({ zone: hereZone() })
      if (made.ok) router.push(`/classes/${made.value.classId}`)
      else setTrouble(made.refusal.message)
    })
  return (
    <section className="grid max-w-[60ch] justify-items-start gap-3 p-5" aria-labelledby="demo-offer-title">
      <h2 id="demo-offer-title">Look round with a class that is not real</h2>
      <p>
        Thirty made-up pupils have planned one essay: some handed in, some not, two were given back. Review them as you
        like, then delete the class with one click. It is marked “Demonstration” everywhere.
      </p>
      <Button onClick={make} disabled={making}>
        {making ? 'Making the class …' : 'Make a demonstration class'}
      </Button>
      <LiveRegion>{trouble}</LiveRegion>
    </section>
  )
}
