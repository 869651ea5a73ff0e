'use client'
import { PanelLeftOpen } from 'lucide-react'
import { Tray } from '@/components/map/tray/tray'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { QuestionYears } from './question-years'

type Props = { hidden: boolean; shut: boolean; onShut: (shut: boolean) => void }

const SIDE = 'flex min-h-0 flex-col border-e-2 border-margin bg-ground [&[hidden]]:hidden'

/** The margin: years and tray, or a rail when it is shut. */
export function TraySide({ hidden, shut, onShut }: Props) {
  if (shut)
    return (
      <aside className={`${SIDE} w-[48px] items-center pt-6`} data-tray-side="shut" aria-label="Tray" hidden={hidden}>
        <IconButton label="Open the tray" onClick={() => onShut(false)}>
          <Icon of={PanelLeftOpen} size="large" />
        </IconButton>
      </aside>
    )
  return (
    <aside className={`${SIDE} w-[248px]`} data-tray-side="open" aria-label="Tray" hidden={hidden}>
      <QuestionYears />
      <Tray onShut={() => onShut(true)} />
    </aside>
  )
}
