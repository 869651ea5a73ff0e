import type { ArgumentMap } from '../map/argument-map'
import { type ReviewedPupil, standingHandIn } from './reviewed-pupil'

/** A map with what a wall draws and comments on, and no more: what lies in the tray stays with the pupil's page. */
export const placedPart = (map: ArgumentMap): ArgumentMap => ({
  ...map,
  claims: map.claims.filter((c) => c.paragraph !== null),
  ...{ cards: [], dismissals: [], versions: [] },
})

/** The counts at the head of a wall. */
export type WallCounts = { pupils: number; handedIn: number; again: number; read: number }

export function wallCounts(pupils: ReviewedPupil[]): WallCounts {
  const standing = pupils.flatMap((p) => standingHandIn(p) ?? [])
  return {
    pupils: pupils.length,
    handedIn: standing.length,
    again: standing.filter((h) => h.n > 1).length,
    read: standing.filter((h) => h.readAt !== null || h.returnedAt !== null).length,
  }
}
