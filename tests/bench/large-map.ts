import { ANSWER, ArgumentMap } from '../../lib/domain/map/argument-map'

const FACTORS = ['personality', 'circumstance', 'power-base', 'policy', 'success', 'failure']
const ROLES = ['claim', 'evidence', 'explanation'] as const
const TEXT = 'A claim of about a hundred characters, as a bullet of a revision card has them, with a name and a year'

/**
 * A map of so many claims: three in five in six paragraphs, with evidence under every claim, the others in the tray, and
 * eight of nine in the diamond. All paragraphs are weighed; the question names the first factor.
 */
export function largeMap(id: string, count: number): ArgumentMap {
  const claims = Array.from({ length: count }, (_, i) => ({
    id: `c${i}`,
    text: `${TEXT}: ${1800 + i}.`,
    role: ROLES[Math.floor(i / 6) % 3]!,
    factor: FACTORS[i % 6]!,
    paragraph: i < 0.6 * count ? `p${i % 6}` : null,
    order: i,
    weight: i < 8 ? [0.9, 0.7, 0.7, 0.5, 0.5, 0.5, 0.3, 0.3][i]! : null,
  }))
  const hung = claims.filter((c) => c.paragraph !== null)
  return ArgumentMap.parse({
    format: 'howfar-map',
    version: 2,
    id,
    question: { text: 'How far was frost to blame for the poor harvests?', form: 'cause', statedFactor: FACTORS[0] },
    factors: FACTORS.map((f) => ({ id: f, name: f })),
    paragraphs: FACTORS.map((factor, i) => ({ id: `p${i}`, factor, order: i + 1, point: TEXT, weight: 10 + 5 * i })),
    claims,
    relations: [
      ...FACTORS.map((_, i) => ({
        id: `t${i}`,
        from: `p${i}`,
        to: ANSWER,
        kind: i % 2 ? ('opposes' as const) : ('supports' as const),
      })),
      ...hung.map((c, i) => {
        const above = hung.findLast((o) => o.paragraph === c.paragraph && o.role === 'claim' && o.order < c.order)
        return {
          id: `r${i}`,
          from: c.id,
          to: c.role === 'claim' ? c.paragraph! : (above?.id ?? c.paragraph!),
          kind: 'supports' as const,
        }
      }),
    ],
  })
}
