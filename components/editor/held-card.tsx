'use client'
import { Hand } from 'lucide-react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { HoldBar } from '@/components/ui/hold-bar'
import { Icon } from '@/components/ui/icon'
import { findClaim } from '@/lib/domain/map/read-map'
import { quoted } from '@/lib/domain/map/short'

/** What is in the hand and what to do with it, at the foot of the page. */
export function HeldCard() {
  const map = useMap((s) => s.map)
  const held = useMap((s) => s.held)
  const { hold, ask } = useTools()
  const claim = held === null ? undefined : findClaim(map, held)
  if (!claim) return null
  return (
    <HoldBar>
      <Icon of={Hand} size="large" />
      <p>
        You are holding <b>{quoted(claim.text)}</b>
        <br />
        Tap where it goes.
      </p>
      <Button
        variant="quiet"
        onClick={() => {
          hold(null)
          ask({ what: 'move', id: claim.id })
        }}
      >
        Move to…
      </Button>
      <Button onClick={() => hold(null)}>Put it back</Button>
    </HoldBar>
  )
}
