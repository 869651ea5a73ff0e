'use client'
import { Crosshair, Eye, PanelRightClose, Scale } from 'lucide-react'
import { AnswerPanel } from '@/components/map/inspector/answer-panel'
import { useMap, useTools } from '@/components/session/use-map'
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
        <Crosshair className="i" size={20} aria-hidden />
        How far
      </button>
      <button type="button" aria-expanded={open} onClick={toggle}>
        {open ? <PanelRightClose className="i" size={20} aria-hidden /> : <Scale className="i" size={20} aria-hidden />}
        {open ? 'Shut' : 'Weights'}
      </button>
      <button type="button" aria-expanded={again} onClick={() => openSheet(again ? null : 'again')}>
        <Eye className="i" size={20} aria-hidden />
        Look again
        {shown.length > 0 && <span className="look-again-dot" aria-hidden="true" />}
      </button>
    </nav>
  )
}
