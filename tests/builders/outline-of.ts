import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type Branch, branchesOf } from '@/lib/domain/map/read-map'

/** The paragraphs of a map in one line: `p1: a (b c) d | p2: e`, what hangs under a claim in brackets. */
export function outlineOf(map: ArgumentMap): string {
  const words = (branches: Branch[]): string =>
    branches.map((b) => (b.children.length > 0 ? `${b.claim.id} (${words(b.children)})` : b.claim.id)).join(' ')
  return [...branchesOf(map)].map(([id, branches]) => `${id}: ${words(branches)}`.trim()).join(' | ')
}
