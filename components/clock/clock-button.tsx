'use client'
import { Timer } from 'lucide-react'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { useVersions } from '@/components/versions/versions-context'
import { PHASE_WORDS } from '@/lib/domain/plan/phase-words'
import { useClock } from './clock-context'
import { StartDialog } from './start-dialog'
import { TimeLeft } from './time-left'

/** The clock of the top bar: starts one, or shows what is left and the phase. `short`: without the words. */
export function ClockButton({ short }: { short: boolean }) {
  const { run, phase } = useClock()
  const { open } = useVersions()
  const [asking, setAsking] = useState(false)
  if (!run || !phase)
    return (
      <>
        <IconButton label="Plan against the clock" onClick={() => setAsking(true)}>
          <Icon of={Timer} />
        </IconButton>
        {asking && (
          <StartDialog
            onShut={() => setAsking(false)}
            onVersions={() => {
              setAsking(false)
              open({ what: 'list' })
            }}
          />
        )}
      </>
    )
  return (
    <span className="inline-flex min-h-hit items-center gap-2 px-2 text-card whitespace-nowrap text-ink-2">
      <Icon of={Timer} />
      <TimeLeft run={run} />
      <span className={short ? 'sr' : undefined}>left</span>
      {!short && <span className="ms-1 border-s border-rule ps-3 font-strong">{PHASE_WORDS[phase].word}</span>}
    </span>
  )
}
