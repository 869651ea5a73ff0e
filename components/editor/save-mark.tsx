'use client'
import { Check, CloudOff, HardDrive } from 'lucide-react'
import { useMap } from '@/components/session/use-map'
import { Icon } from '@/components/ui/icon'

/** What is true of the latest edit. `words`: beside the sign; without, they are its name, and only trouble is written out. */
export function SaveMark({ words }: { words: boolean }) {
  const save = useMap((s) => s.save)
  if (save.kind === 'untouched') return null
  if (save.kind === 'saved')
    return (
      <output className="save-state is-ok" aria-label="Saved" title="Saved">
        <Icon of={Check} />
        {words && 'Saved'}
      </output>
    )
  if (save.kind === 'on-device')
    return (
      <output className="save-state" aria-label="Saved on this device" title="Saved on this device">
        <Icon of={HardDrive} />
        {words && 'Saved on this device'}
      </output>
    )
  return (
    <output className="save-state is-bad" title={save.why}>
      <Icon of={CloudOff} />
      <span>{save.why}</span>
    </output>
  )
}
