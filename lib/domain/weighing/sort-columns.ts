import type { ArgumentMap, Claim } from '../map/argument-map'
import { branchesOf, flatten, inTray, paragraphsInOrder, trayGroups } from '../map/read-map'
import type { Factor } from '../shared/factor'

/** What of the cards is shown: those with all the words; of one factor, or not yet on the map, where that is chosen. */
export type SortFilter = { search: string; factor: string | null; offMap: boolean }

/** One column of a card sort. `id`: of the factor or paragraph; null: those that are not sorted yet. `all`: before the filter. */
export type SortColumn = { id: string | null; claims: Claim[]; all: number }

/** The claims under their factors: first those without one that is known here, then a column for each, in the deck's order. */
export function factorColumns(map: ArgumentMap, factors: Factor[], filter: SortFilter): SortColumn[] {
  const known = new Set(factors.map((f) => f.id))
  const claims = trayGroups(map).flatMap((g) => g.claims)
  const under = (c: Claim) => (c.factor !== null && known.has(c.factor) ? c.factor : null)
  return columns([null, ...known], (id) => claims.filter((c) => under(c) === id), fitting(map, filter))
}

/** The tray, then each paragraph with its claims in reading order. Loose cards lie in no paragraph: they come with the tray. */
export function paragraphColumns(map: ArgumentMap, filter: SortFilter): SortColumn[] {
  const branches = branchesOf(map)
  const free = trayGroups(map).flatMap((g) => g.claims.filter((c) => c.paragraph === null))
  const inside = (id: string | null) => (id === null ? free : flatten(branches.get(id) ?? []).map((b) => b.claim))
  return columns([null, ...paragraphsInOrder(map).map((p) => p.id)], inside, fitting(map, filter))
}

function columns(ids: (string | null)[], inside: (id: string | null) => Claim[], fits: (c: Claim) => boolean) {
  return ids.map((id) => {
    const claims = inside(id)
    return { id, claims: claims.filter(fits), all: claims.length }
  })
}

/** Words are looked for in the claim and in the heading of its card, as in the tray. */
function fitting(map: ArgumentMap, { search, factor, offMap }: SortFilter): (claim: Claim) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const headings = new Map(map.cards.map((c) => [c.id, c.question.toLowerCase()]))
  return (claim) => {
    const text = claim.text.toLowerCase()
    const heading = headings.get(claim.card ?? '') ?? ''
    return (
      (factor === null || claim.factor === factor) &&
      (!offMap || inTray(claim)) &&
      words.every((word) => text.includes(word) || heading.includes(word))
    )
  }
}
