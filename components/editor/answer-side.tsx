'use client'
import { Crosshair, Eye, PanelRightClose, Scale } from 'lucide-react'
import { AnswerPanel } from '@/components/map/inspector/answer-panel'
import { useMap, useTools } from '@/components/session/use-map'
import { Icon } from '@/components/ui/icon'
import type { Width } from '@/components/ui/use-width'

/** The answer's side: a panel where there is room, a rail that opens it as a sheet where there is not. */
export function AnswerSide({ width }: { width: Width }) {
  const sheet = useMap((s) => s.sheet)
  const { openSheet } = useTools()
  const shown = useMap((s) => s.shown)
  if (width === 'desk')
    return (
      <aside className="inspector" aria-label="How far, weights">
        <AnswerPanel again />
      </aside>
    )
  const open = sheet === 'answer'
  const toggle = () => openSheet(open ? null : 'answer')
  const again = sheet === 'again'
  return (
    <nav className="rail" aria-label="Answer">
      <button type="button" aria-expanded={open} onClick={toggle}>
        <Icon of={Crosshair} size="large" />
        How far
      </button>
      <button type="button" aria-expanded={open} onClick={toggle}>
        {open ? <Icon of={PanelRightClose} size="large" /> : <Icon of={Scale} size="large" />}
        {open ? 'Shut' : 'Weights'}
      </button>
      <button type="button" aria-expanded={again} onClick={() => openSheet(again ? null : 'again')}>
        <Icon of={Eye} size="large" />
        Look again
        {shown.length > 0 && <span className="look-again-dot" aria-hidden="true" />}
      </button>
    </nav>
  )
}
