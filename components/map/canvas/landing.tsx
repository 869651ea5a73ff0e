'use client'
import type { DropPlace } from '@/components/session/drop-place'
import { useMap } from '@/components/session/use-map'
import type { Claim } from '@/lib/domain/map/argument-map'
import { findClaim } from '@/lib/domain/map/read-map'
import { quoted } from '@/lib/domain/map/short'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'
import styles from './canvas.module.css'
import { INDENT } from './sideways'

/** How far in a card stands that hangs under nothing, in pixels of the lane. */
const MARGIN = 7

/** Over its lane: where the card in the hand would land, as a line, with an elbow from the claim above. It moves nothing. */
export function Landing({ paragraph }: { paragraph: string }) {
  const place = useMap((s) => (s.place?.in === 'paragraph' && s.place.paragraph === paragraph ? s.place : null))
  if (place === null) return null
  return (
    <div
      className={`landing ${styles.landing} pointer-events-none absolute inset-0 z-card rounded-[inherit] shadow-[0_0_0_2px_var(--accent)] forced-colors:outline-3 forced-colors:outline-[Highlight] forced-colors:outline-dashed`}
      aria-hidden="true"
    >
      <div
        className={styles.landingLine}
        data-inside={place.under !== null}
        style={{ top: place.line, left: MARGIN + INDENT * place.depth }}
      />
    </div>
  )
}

/** On the card in the hand, which lies over the line: what it would be to the claim above. */
export function LandingWords({ claim, place }: { claim: Claim; place: DropPlace | null }) {
  const map = useMap((s) => s.map)
  const above = place?.in === 'paragraph' && place.under !== null ? findClaim(map, place.under) : undefined
  if (!above) return null
  const hangs = claim.role === 'evidence' || claim.role === 'explanation'
  return (
    <div className="absolute start-0 bottom-[calc(100%+4px)] max-w-[300px] truncate rounded-card bg-accent px-3 py-px text-small font-strong text-on-accent">
      {hangs ? `${ROLE_WORDS[claim.role]} for` : 'Under'} {quoted(above.text)}
    </div>
  )
}
