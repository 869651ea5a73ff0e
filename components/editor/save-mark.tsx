'use client'
import { Check, CloudOff, HardDrive } from 'lucide-react'
import { useMap } from '@/components/session/use-map'
import { Icon } from '@/components/ui/icon'

type Props = {
  words: boolean
  /** Trouble has a line of its own, under the bar. */
  line?: boolean
}

const QUIET = 'ms-3 inline-flex min-h-[24px] items-center gap-2 text-small whitespace-nowrap text-ink-2'

/** What is true of the latest edit. `words`: beside the sign; without, they are its name, and only trouble is written out. */
export function SaveMark({ words, line = false }: Props) {
  const save = useMap((s) => s.save)
  if (save.kind === 'untouched') return null
  if (save.kind === 'saved')
    return (
      <output className={QUIET} data-save-mark aria-label="Saved" title="Saved">
        <Icon of={Check} className="text-ok" />
        {words && 'Saved'}
      </output>
    )
  if (save.kind === 'on-device')
    return (
      <output className={QUIET} data-save-mark aria-label="Saved on this device" title="Saved on this device">
        <Icon of={HardDrive} />
        {words && 'Saved on this device'}
      </output>
    )
  return (
    <output
      className={`inline-flex items-center gap-2 text-small font-strong text-fix ${line ? 'flex-[1_0_100%] pb-3' : 'ms-3 min-h-[24px]'}`}
      data-save-mark
      title={save.why}
    >
      <Icon of={CloudOff} />
      <span className={line ? '' : 'line-clamp-2 max-w-[22em] leading-tight'}>{save.why}</span>
    </output>
  )
}
