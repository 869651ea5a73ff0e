import { ANSWER, ArgumentMap } from '../../../lib/domain/map/argument-map'

const FACTORS = ['personality', 'circumstance', 'power-base', 'policy', 'success', 'failure']
const ROLES = ['claim', 'evidence', 'explanation'] as const
const WORDS =
  'a late frost spoiled the harvest while carts stood idle because every road had turned to mud and prices rose'.split(
    ' ',
  )
const MOST_PARAGRAPHS = 10
const CARDS_A_PARAGRAPH = 12

/**
 * A map with so many claims, all of them on the canvas: claims with evidence and an explanation under each, and for every
 * three cards a link to one of another paragraph. The same for the same count.
 */
export function neutralMap(id: string, count: number): ArgumentMap {
  const paragraphs = Math.min(MOST_PARAGRAPHS, Math.ceil(count / CARDS_A_PARAGRAPH))
  const factorOf = (paragraph: number) => FACTORS[paragraph % FACTORS.length] ?? null
  const claims = Array.from({ length: count }, (_, i) => ({
    id: `c${i}`,
    text: textOf(i),
    role: ROLES[Math.floor(i / paragraphs) % ROLES.length] ?? 'claim',
    factor: factorOf(i % paragraphs),
    paragraph: `p${i % paragraphs}`,
    order: i,
  }))
  const hung = claims.map((claim, i) => {
    const deep = Math.floor(i / paragraphs) % ROLES.length
    const to = deep === 0 ? claim.paragraph : `c${i - deep * paragraphs}`
    return { id: `h${i}`, from: claim.id, to, kind: 'supports' as const }
  })
  const links = Array.from({ length: Math.floor(count / 3) }, (_, i) => ({
    id: `l${i}`,
    from: `c${3 * i}`,
    to: `c${(3 * i + 1 + paragraphs * (i % 4)) % count}`,
    kind: 'links' as const,
    label: 'caused',
  }))
  return ArgumentMap.parse({
    format: 'howfar-map',
    version: 2,
    id,
    question: { text: 'How far was frost to blame for the poor harvests?', form: 'cause', statedFactor: FACTORS[0] },
    factors: FACTORS.map((f) => ({ id: f, name: f })),
    paragraphs: Array.from({ length: paragraphs }, (_, i) => ({
      id: `p${i}`,
      factor: factorOf(i),
      order: i + 1,
      point: textOf(i),
      linkBack: textOf(i + 1),
      weight: Math.floor(100 / paragraphs),
    })),
    claims,
    relations: [
      ...Array.from({ length: paragraphs }, (_, i) => ({
        id: `a${i}`,
        from: `p${i}`,
        to: ANSWER,
        kind: i % 2 === 0 ? ('supports' as const) : ('opposes' as const),
      })),
      ...hung,
      ...links.filter((link) => link.from !== link.to),
    ],
  })
}

/** From eight words to fifteen, so that cards are of different heights. */
const textOf = (i: number): string =>
  Array.from({ length: 8 + (i % 8) }, (_, word) => WORDS[(i * 7 + word * (1 + (i % 3))) % WORDS.length]).join(' ')
