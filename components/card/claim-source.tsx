'use client'
import type { Claim } from '@/lib/domain/map/argument-map'
import { ACCORDING_TO, sourceOf } from '@/lib/domain/map/claim-source'

/** Who says what a card says, under its words. */
export function ClaimSource({ claim }: { claim: Claim }) {
  const source = sourceOf(claim)
  return source === '' ? null : (
    <p className="mt-1 text-small leading-card wrap-anywhere text-ink-2">
      {ACCORDING_TO} {source}
    </p>
  )
}
