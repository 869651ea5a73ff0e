'use client'
import { Lock } from 'lucide-react'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { BUTTON_ROW } from '@/components/ui/button-look'
import { DeskTitle } from '@/components/ui/desk'
import { Icon } from '@/components/ui/icon'
import { LiveRegion } from '@/components/ui/live-region'
import type { Result } from '@/lib/domain/shared/result'

/** Leaves a shared computer for a while: the work is there, and nobody else opens it. */
export function LockButton({ by, onLock }: { by: 'code' | 'password'; onLock: () => Promise<Result<null>> }) {
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const lock = () =>
    start(async () => {
      const done = await onLock()
      if (done.ok) window.location.assign('/locked')
      else setRefusal(done.refusal.message)
    })
  return (
    <section aria-labelledby="lock">
      <DeskTitle id="lock">Lock this computer</DeskTitle>
      <p className="meta">
        For a computer that others use too. Your {by === 'code' ? 'resume code' : 'password'} opens it again.
      </p>
      <LiveRegion refused>{refusal}</LiveRegion>
      <p className={BUTTON_ROW}>
        <Button disabled={busy} onClick={lock}>
          <Icon of={Lock} />
          Lock
        </Button>
      </p>
    </section>
  )
}
