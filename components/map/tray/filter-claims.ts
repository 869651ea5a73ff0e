import type { ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { inTray, type TrayGroup, trayGroups } from '@/lib/domain/map/read-map'

/** What of the tray is shown: claims with all the words, and of one factor, where one is chosen. */
export type TrayFilter = { search: string; factor: string | null }

/** A group of the tray as it is shown; `used` of `all` are on the map. */
export type ShownGroup = TrayGroup & { used: number; all: number }

export function filterTray(map: ArgumentMap, { search, factor }: TrayFilter): ShownGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return trayGroups(map).flatMap((group) => {
    const heading = group.card?.question.toLowerCase() ?? ''
    const fits = (c: Claim) =>
      (factor === null || c.factor === factor) &&
      words.every((word) => c.text.toLowerCase().includes(word) || heading.includes(word))
    const claims = group.claims.filter(fits)
    if (claims.length === 0) return []
    return [{ ...group, claims, used: group.claims.filter((c) => !inTray(c)).length, all: group.claims.length }]
  })
}
