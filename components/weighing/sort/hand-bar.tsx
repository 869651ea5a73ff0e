'use client'
import { Hand as HandIcon } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { HoldBar } from '@/components/ui/hold-bar'
import { Icon } from '@/components/ui/icon'
import { findClaim } from '@/lib/domain/map/read-map'
import { quoted, short } from '@/lib/domain/map/short'
import type { SortingHand } from './use-hand'
import { focusSortCard } from './use-sort-keys'

/** What is in the hand and what to do with it, at the foot of the page. */
export function HandBar({ hand, onMove }: { hand: SortingHand; onMove: () => void }) {
  const map = useMap((s) => s.map)
  const [first] = hand.ids
  if (first === undefined) return null
  const count = hand.ids.length
  const putBack = (event: MouseEvent) => {
    hand.empty()
    if (event.detail === 0) focusSortCard(first)
  }
  return (
    <HoldBar>
      <Icon of={HandIcon} size="large" />
      <p role="status">
        You are holding <b>{count === 1 ? quoted(short(findClaim(map, first)?.text ?? '', 24)) : `${count} cards`}</b>
        <br />
        {count === 1 ? 'Tap a column, or more cards.' : 'Tap the column for them.'}
      </p>
      <Button variant="quiet" onClick={onMove}>
        Move to…
      </Button>
      <Button onClick={putBack}>Put {count === 1 ? 'it' : 'them'} back</Button>
    </HoldBar>
  )
}
