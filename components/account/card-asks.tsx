'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { LiveRegion } from '@/components/ui/live-region'
import { When, ZoneScope } from '@/components/ui/when'
import type { LookedAtCard } from '@/lib/domain/classroom/card'

/** A card whose seat was in use before the card came to anybody. */
export type AskedCard = { name: string; asks: NonNullable<LookedAtCard['asks']>; typed: string }
type Props = Omit<AskedCard, 'typed'> & { busy: boolean; refusal: string; onYes: () => void; onNo: () => void }

/** Asked once, before anything is shown: whose card this is may be sitting elsewhere, and somebody else here. */
export function CardAsks({ name, asks: { className, zone, since }, busy, refusal, onYes, onNo }: Props) {
  const [now] = useState(() => new Date().toISOString())
  const [told, setTold] = useState(false)
  return (
    <section className="grid gap-5" aria-labelledby="card-asks">
      <h2 id="card-asks" ref={focusOnce} tabIndex={-1}>
        {told ? `${name} was taken by somebody else` : `Are you ${name}?`}
      </h2>
      {told ? (
        <>
          <p>Nothing of theirs was opened, and nothing of yours is lost. Tell your teacher, who puts it right:</p>
          <p>
            <b>
              in the register of {className}, the menu of {name}, “Not the right pupil”.
            </b>{' '}
            Then this card opens {name} for you, and the other pupil goes on in a seat of their own.
          </p>
          <p className="flex flex-wrap items-center gap-3">
            <Button onClick={onNo}>Try the card again</Button>
          </p>
        </>
      ) : (
        <>
          <p>
            Somebody came in as {name} in {className} on{' '}
            <ZoneScope zone={zone}>
              <When at={since} now={now} />
            </ZoneScope>
            , without this card. If that was you, go on.
          </p>
          <LiveRegion refused>{refusal}</LiveRegion>
          <p className="flex flex-wrap items-center gap-3">
            <Button variant="primary" onClick={() => setTold(true)}>
              No, that was not me
            </Button>
            <Button disabled={busy} onClick={onYes}>
              Yes, I am {name}
            </Button>
          </p>
        </>
      )}
    </section>
  )
}

const focusOnce = (heading: HTMLHeadingElement | null) => heading?.focus()
