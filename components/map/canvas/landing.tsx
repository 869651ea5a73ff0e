'use client'
import { Plus } from 'lucide-react'
import { ROLE_WORDS } from '@/components/ui/role-mark'
import type { Claim } from '@/lib/domain/map/argument-map'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { type Branch, findClaim } from '@/lib/domain/map/read-map'
import { quoted } from '@/lib/domain/map/short'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'
import { usePlace } from './drag-context'
import type { DropPlace, InParagraph } from './drop-place'
import { INDENT } from './sideways'

/** How far in a card stands that hangs under nothing, in pixels of the lane. */
const MARGIN = 7

/** Over its lane: where the card in the hand would land, as a line, with an elbow from the claim above. It moves nothing. */
export function Landing({ paragraph }: { paragraph: string }) {
  const place = usePlace()
  if (place?.in !== 'paragraph' || place.paragraph !== paragraph) return null
  return (
    <div className="landing" aria-hidden="true">
      <div
        className="landing-line"
        data-inside={place.under !== null}
        style={{ top: place.line, left: MARGIN + INDENT * place.depth }}
      />
    </div>
  )
}

/** On the card in the hand, which lies over the line: what it would be to the claim above. */
export function LandingWords({ claim, place }: { claim: Claim; place: DropPlace | null }) {
  const { map } = useMap()
  const above = place?.in === 'paragraph' && place.under !== null ? findClaim(map, place.under) : undefined
  if (!above) return null
  const hangs = claim.role === 'evidence' || claim.role === 'explanation'
  return (
    <div className="landing-words">
      {hangs ? `${ROLE_WORDS[claim.role]} for` : 'Under'} {quoted(above.text)}
    </div>
  )
}

/** A place that takes the claim in the hand when it is tapped. */
export function PlaceHere({ place, words }: { place: InParagraph; words: string }) {
  const { held, hold, run, select } = useMap()
  if (held === null) return null
  return (
    <button
      type="button"
      className="place-here nopan"
      onClick={() => {
        const { paragraph, under, before } = place
        if (run(moveClaim, { id: held, paragraph, under, before, relationId: newId() })) select(held)
        hold(null)
      }}
    >
      <Plus className="i" size={16} aria-hidden />
      {words}
    </button>
  )
}

/** Under a claim: the place that takes the evidence or the explanation in the hand. */
export function PlaceUnder(under: { paragraph: string; claim: Claim; depth: number; hanging: Branch[] }) {
  const { map, held } = useMap()
  const inHand = held === null ? undefined : findClaim(map, held)
  if (inHand?.role !== 'evidence' && inHand?.role !== 'explanation') return null
  const { claim, depth, paragraph, hanging } = under
  if (claim.role !== 'claim' || depth > 0 || held === claim.id || hanging.some((b) => b.claim.id === held)) return null
  return (
    <PlaceHere
      place={{ in: 'paragraph', paragraph, under: claim.id, before: null }}
      words={`${inHand.role === 'evidence' ? 'Evidence' : 'Explanation'} for this`}
    />
  )
}
