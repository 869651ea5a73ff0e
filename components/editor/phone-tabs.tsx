'use client'
import { Eye } from 'lucide-react'
import type { MapView } from '@/components/session/map-state'
import { useMap, useTools } from '@/components/session/use-map'
import { Icon } from '@/components/ui/icon'
import { Tab, Tabs } from '@/components/ui/tabs'
import { inTray } from '@/lib/domain/map/read-map'
import { ViewSign } from './view-sign'
import { WaitsDot } from './waits-dot'

const TABS = ['tray', 'outline', 'map', 'weigh', 'plan'] as const satisfies MapView[]

/** The views at the foot of a phone. */
export function PhoneTabs() {
  const map = useMap((s) => s.map)
  const view = useMap((s) => s.view)
  const sheet = useMap((s) => s.sheet)
  const { show, openSheet } = useTools()
  const left = map.claims.filter(inTray).length
  const shown = useMap((s) => s.shown)
  return (
    <Tabs look="foot" label="Views">
      {TABS.map((id) => (
        <Tab
          key={id}
          here={view === id && sheet === null}
          onClick={() => {
            openSheet(null)
            show(id)
          }}
        >
          <ViewSign of={id} size="large" />
          {id === 'tray' && left > 0 && (
            <span
              className="absolute start-[55%] top-2 min-w-[20px] rounded-pill bg-ink px-2 text-center text-label leading-body text-sheet forced-color-adjust-none"
              aria-hidden="true"
            >
              {left}
            </span>
          )}
        </Tab>
      ))}
      <Tab here={sheet === 'again'} onClick={() => openSheet(sheet === 'again' ? null : 'again')}>
        <Icon of={Eye} size="large" />
        Look again
        {shown.length > 0 && <WaitsDot />}
      </Tab>
    </Tabs>
  )
}
