'use client'
import { FileText, Inbox, ListTree, type LucideIcon, Map as MapIcon } from 'lucide-react'
import { inTray } from '@/lib/domain/map/read-map'
import { type MapView, useMap } from './map-context'

const TABS: [MapView, string, LucideIcon][] = [
  ['tray', 'Tray', Inbox],
  ['outline', 'Outline', ListTree],
  ['map', 'Map', MapIcon],
  ['plan', 'Plan', FileText],
]

/** The views at the foot of a phone. */
export function Tabs() {
  const { map, view, show } = useMap()
  const left = map.claims.filter(inTray).length
  return (
    <nav className="tabs" aria-label="Views">
      {TABS.map(([id, word, Icon]) => (
        <button key={id} type="button" aria-current={view === id ? 'page' : undefined} onClick={() => show(id)}>
          <Icon className="i" size={20} aria-hidden />
          {word}
          {id === 'tray' && left > 0 && (
            <span className="badge" aria-hidden="true">
              {left}
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}
