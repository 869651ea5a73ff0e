'use client'
import { Crosshair, FileText, Inbox, ListTree, type LucideIcon, Map as MapIcon, Scale } from 'lucide-react'
import { inTray } from '@/lib/domain/map/read-map'
import { type MapView, useMap } from './map-context'

const TABS: [MapView, string, LucideIcon][] = [
  ['tray', 'Tray', Inbox],
  ['outline', 'Outline', ListTree],
  ['map', 'Map', MapIcon],
  ['weigh', 'Weigh', Scale],
  ['plan', 'Plan', FileText],
]

/** The views at the foot of a phone. */
export function Tabs() {
  const { map, view, show, sheet, openSheet } = useMap()
  const left = map.claims.filter(inTray).length
  return (
    <nav className="tabs" aria-label="Views">
      {TABS.map(([id, word, Icon]) => (
        <button
          key={id}
          type="button"
          aria-current={view === id && sheet === null ? 'page' : undefined}
          onClick={() => {
            openSheet(null)
            show(id)
          }}
        >
          <Icon className="i" size={20} aria-hidden />
          {word}
          {id === 'tray' && left > 0 && (
            <span className="badge" aria-hidden="true">
              {left}
            </span>
          )}
        </button>
      ))}
      <button
        type="button"
        aria-current={sheet === 'answer' ? 'page' : undefined}
        onClick={() => openSheet(sheet === 'answer' ? null : 'answer')}
      >
        <Crosshair className="i" size={20} aria-hidden />
        How far
      </button>
    </nav>
  )
}
