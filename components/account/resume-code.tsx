'use client'
import { KeyRound, Printer } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { BUTTON_ROW } from '@/components/ui/button-look'
import { DeskTitle } from '@/components/ui/desk'
import { Icon } from '@/components/ui/icon'
import { LiveRegion } from '@/components/ui/live-region'
import type { Result } from '@/lib/domain/shared/result'

/** The code that opens this account on another device. It is shown once; a new one ends the one before. */
export function ResumeCode({ name, onMake }: { name: string; onMake: () => Promise<Result<{ code: string }>> }) {
  const [code, setCode] = useState('')
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const router = useRouter()
  const make = () =>
    start(async () => {
      const made = await onMake()
      if (made.ok) {
        setCode(made.value.code)
        router.refresh()
      } else setRefusal(made.refusal.message)
    })
  return (
    <section aria-label="Resume code">
      <DeskTitle>Resume code</DeskTitle>
      <p className="meta">
        With this code you come back to your maps on another computer. Write it down: it is shown once.
      </p>
      {code && (
        <div className="my-4 grid gap-2 rounded-card border-2 border-ink bg-card p-5" role="status" data-print-alone>
          <span>{name}</span>
          <strong className="font-bold text-question leading-tight tracking-[0.06em]">{code}</strong>
          <span>Go to “I have a resume code” and type it.</span>
        </div>
      )}
      <LiveRegion refused>{refusal}</LiveRegion>
      <p className={BUTTON_ROW}>
        <Button variant={code ? 'plain' : 'primary'} data-make-resume-code disabled={busy} onClick={make}>
          <Icon of={KeyRound} />
          {code ? 'Make another, and end this one' : 'Make a resume code'}
        </Button>
        {code && (
          <Button onClick={() => window.print()}>
            <Icon of={Printer} />
            Print it
          </Button>
        )}
      </p>
    </section>
  )
}
