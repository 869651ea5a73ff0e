import { builtInDecks, defaultPlanRules, sampleMap } from '../../content'
import type { ArgumentMap, Claim } from '../../lib/domain/map/argument-map'
import { findingsOf } from '../../lib/domain/plan/checks/find'

const TEXTS = builtInDecks.flatMap(({ deck }) => deck.cards.flatMap((card) => card.claims.map((c) => c.text)))
const ROLES = ['claim', 'evidence', 'explanation'] as const

/** A plan of n claims in eight paragraphs, with the words of the deck and some of its own on every card. */
function planOf(n: number): ArgumentMap {
  const paragraphs = Array.from({ length: 8 }, (_, i) => ({
    ...sampleMap.paragraphs[i % sampleMap.paragraphs.length]!,
    id: `p${i}`,
    order: i,
    weight: i * 7,
  }))
  const claims = Array.from(
    { length: n },
    (_, i): Claim => ({
      ...sampleMap.claims[0]!,
      id: `c${i}`,
      text: `${TEXTS[i % TEXTS.length]} ${[1, 2, 3, 4, 5, 6].map((k) => `w${k * i}`).join(' ')}`,
      role: ROLES[i % 3]!,
      paragraph: `p${i % 8}`,
      order: i,
    }),
  )
  const relations = claims.map(({ id, role, paragraph }, i) =>
    role === 'claim'
      ? { id: `r${i}`, from: id, to: paragraph!, kind: 'supports' as const, label: '' }
      : { id: `r${i}`, from: id, to: `c${i - (i % 3)}`, kind: 'exemplifies' as const, label: '' },
  )
  return { ...sampleMap, paragraphs, claims, relations }
}

/** What all thirty checks cost on plans of 50, 200 and 500 claims, and how that grows beside n log n. */
export async function checksRows(
  time: (run: () => unknown, runs: number) => Promise<number>,
): Promise<[what: string, ms: number, ratio: string][]> {
  const rows: [string, number, string][] = []
  let first = 0
  for (const n of [50, 200, 500]) {
    const map = planOf(n)
    const ms = await time(() => findingsOf(map, defaultPlanRules), 21)
    const per = ms / (n * Math.log2(n))
    if (first === 0) first = per
    rows.push([`thirty checks, ${n} claims`, ms, `${(per / first).toFixed(2)} × the time per n log n of 50`])
  }
  return rows
}
