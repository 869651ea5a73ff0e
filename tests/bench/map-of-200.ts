import { ANSWER, ArgumentMap } from '../../lib/domain/map/argument-map'

const FACTORS = ['personality', 'circumstance', 'power-base', 'policy', 'success', 'failure']
const ROLES = ['claim', 'evidence', 'explanation'] as const
const TEXT = 'A claim of about a hundred characters, as a bullet of a revision card has them, with a name and a year'

/** Two hundred claims: six paragraphs of twenty, with evidence under every claim, eighty in the tray, and eight of nine in the diamond. */
export function mapOf200(id: string): ArgumentMap {
  const claims = Array.from({ length: 200 }, (_, i) => ({
    id: `c${i}`,
    text: `${TEXT}: ${1800 + i}.`,
    role: ROLES[Math.floor(i / 6) % 3]!,
    factor: FACTORS[i % 6]!,
    paragraph: i < 120 ? `p${i % 6}` : null,
    order: i,
    weight: i < 8 ? [0.9, 0.7, 0.7, 0.5, 0.5, 0.5, 0.3, 0.3][i]! : null,
  }))
  const hung = claims.filter((c) => c.paragraph !== null)
  return ArgumentMap.parse({
    format: 'howfar-map',
    version: 2,
    id,
    question: { text: 'How far was frost to blame for the poor harvests?', form: 'cause' },
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
