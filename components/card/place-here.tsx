'use client'
import { Plus } from 'lucide-react'
import type { InParagraph } from '@/components/session/drop-place'
import { useMap, useTools } from '@/components/session/use-map'
import { Icon } from '@/components/ui/icon'
import type { Claim } from '@/lib/domain/map/argument-map'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { type Branch, findClaim } from '@/lib/domain/map/read-map'
import { isHanging } from '@/lib/domain/shared/role'
import { newId } from '@/lib/sync/new-id'

/** Where what is in the hand can be put down. */
export const PLACE_HERE =
  'flex min-h-[max(40px,var(--hit))] items-center justify-center gap-2 rounded-card border-2 border-dashed border-accent-line bg-card text-card font-strong text-accent hover:bg-accent-tint'

/** A place that takes the claim in the hand when it is tapped. */
export function PlaceHere({ place, words }: { place: InParagraph; words: string }) {
  const held = useMap((s) => s.held)
  const { hold, run, select } = useTools()
  if (held === null) return null
  return (
    <button
      type="button"
      className={`${PLACE_HERE} place-here nopan w-full`}
      onClick={() => {
        const { paragraph, under, before } = place
        if (run(moveClaim, { id: held, paragraph, under, before, relationId: newId() })) select(held)
        hold(null)
      }}
    >
      <Icon of={Plus} />
      {words}
    </button>
  )
}

/** Under a claim: the place that takes the evidence or the explanation in the hand. */
export function PlaceUnder(under: { paragraph: string; claim: Claim; depth: number; hanging: Branch[] }) {
  const map = useMap((s) => s.map)
  const held = useMap((s) => s.held)
  const inHand = held === null ? undefined : findClaim(map, held)
  if (!inHand || !isHanging(inHand.role)) return null
  const { claim, depth, paragraph, hanging } = under
  if (claim.role !== 'claim' || depth > 0 || held === claim.id || hanging.some((b) => b.claim.id === held)) return null
  return (
    <PlaceHere
      place={{ in: 'paragraph', paragraph, under: claim.id, before: null }}
      words={`${inHand.role === 'evidence' ? 'Evidence' : 'Explanation'} for this`}
    />
  )
}
