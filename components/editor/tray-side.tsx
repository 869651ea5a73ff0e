'use client'
import { PanelLeftOpen } from 'lucide-react'
import { useState } from 'react'
import { Tray } from '@/components/map/tray/tray'
import { Years } from './years'

/** The margin: years and tray, or a rail when it is shut. */
export function TraySide({ hidden }: { hidden: boolean }) {
  const [shut, setShut] = useState(false)
  if (shut)
    return (
      <aside className="tray-side is-shut" aria-label="Tray" hidden={hidden}>
        <button type="button" className="button icon quiet" aria-label="Open the tray" onClick={() => setShut(false)}>
          <PanelLeftOpen className="i" size={18} aria-hidden />
        </button>
      </aside>
    )
  return (
    <aside className="tray-side" aria-label="Tray" hidden={hidden}>
      <Years />
      <Tray onShut={() => setShut(true)} />
    </aside>
  )
}
