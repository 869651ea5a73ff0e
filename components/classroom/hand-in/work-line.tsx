'use client'
import Link from 'next/link'
import { useState } from 'react'
import { useMap } from '@/components/session/use-map'
import { When } from '@/components/ui/when'
import { listed } from '@/lib/domain/shared/words'
import { useHandIn } from './hand-in-context'

/** Under the question of a map that was set: for whom, with whom, by when, and whether it has come back. */
export function WorkLine() {
  const hand = useHandIn()
  const map = useMap((s) => s.map)
  const [now] = useState(() => new Date().toISOString())
  if (!hand) return null
  const { className, mates, dueAt, returned } = hand.work
  const { handedIn } = hand
  return (
    <p className="work-line mt-2 flex w-full flex-wrap text-ink-2 text-small [&>:not(:last-child)]:after:mx-3 [&>:not(:last-child)]:after:content-['·']">
      <span>{className}</span>
      {mates.length > 0 && <span>with {listed(mates)}</span>}
      {dueAt && (
        <span>
          due <When at={dueAt} now={now} until={handedIn === null} />
        </span>
      )}
      {handedIn && (
        <span>
          handed in <When at={handedIn.at} now={now} />
        </span>
      )}
      {returned && <Link href={`/maps/${map.id}/returned`}>Returned: read the comments</Link>}
    </p>
  )
}
