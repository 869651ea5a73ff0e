'use client'
import { Crosshair, Eye, PanelRightClose, Scale } from 'lucide-react'
import { AnswerPanel } from '@/components/map/inspector/answer-panel'
import { useMap, useTools } from '@/components/session/use-map'
import { Icon } from '@/components/ui/icon'
import type { Width } from '@/components/ui/use-width'
import { PANELS } from './over-page'
import { WaitsDot } from './waits-dot'

const IN_RAIL =
  'relative flex min-h-[56px] flex-col items-center justify-center gap-1 rounded-sheet p-2 text-label font-strong text-ink-2 aria-expanded:bg-card aria-expanded:text-ink forced-colors:aria-expanded:outline-2 forced-colors:aria-expanded:-outline-offset-2'

/** The answer's side: a panel where there is room, a rail that opens it as a sheet where there is not. */
export function AnswerSide({ width }: { width: Width }) {
  const sheet = useMap((s) => s.sheet)
  const { openSheet } = useTools()
  const shown = useMap((s) => s.shown)
  if (width === 'desk')
    return (
      <aside className={`${PANELS} border-s border-rule`} aria-label="How far, weights">
        <AnswerPanel again />
      </aside>
    )
  const open = sheet === 'answer'
  const toggle = () => openSheet(open ? null : 'answer')
  const again = sheet === 'again'
  return (
    <nav className="flex flex-col gap-2 border-s border-rule bg-ground pt-3" aria-label="Answer">
      <button type="button" className={IN_RAIL} aria-expanded={open} onClick={toggle}>
        <Icon of={Crosshair} size="large" />
        How far
      </button>
      <button type="button" className={IN_RAIL} aria-expanded={open} onClick={toggle}>
        {open ? <Icon of={PanelRightClose} size="large" /> : <Icon of={Scale} size="large" />}
        {open ? 'Shut' : 'Weights'}
      </button>
      <button type="button" className={IN_RAIL} aria-expanded={again} onClick={() => openSheet(again ? null : 'again')}>
        <Icon of={Eye} size="large" />
        Look again
        {shown.length > 0 && <WaitsDot />}
      </button>
    </nav>
  )
}
