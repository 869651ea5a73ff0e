import { ANSWER, ArgumentMap } from '@/lib/domain/map/argument-map'
import type { RelationKind } from '@/lib/domain/map/relation-kind'
import type { Role } from '@/lib/domain/shared/role'

/** Claims as `id: role`, in order. A text says its id, so that a failure reads well. */
type ClaimSketch = Record<string, Role>

/** A map from a sketch: paragraphs with their claims, claims in the tray, relations as `from kind to`, cards with the ids of their claims. */
export function sketchMap(sketch: {
  paragraphs?: Record<string, { factor?: string; point?: string; claims?: ClaimSketch; weight?: number }>
  tray?: ClaimSketch
  relations?: `${string} ${RelationKind} ${string}`[]
  cards?: Record<string, string[]>
  /** What a claim was nested under in the deck. */
  nested?: Record<string, string>
}): ArgumentMap {
  const paragraphs = Object.entries(sketch.paragraphs ?? {})
  const claim = (id: string, role: Role, order: number, paragraph: string | null) => ({
    id,
    text: `The text of ${id}.`,
    role,
    order,
    paragraph,
    under: sketch.nested?.[id] ?? null,
    card: Object.entries(sketch.cards ?? {}).find(([, claims]) => claims.includes(id))?.[0] ?? null,
  })
  return ArgumentMap.parse({
    format: 'howfar-map',
    version: 2,
    id: 'sketch',
    question: { text: 'How far was frost to blame for the poor harvest?', form: 'cause' },
    factors: [
      { id: 'circumstance', name: 'Circumstance' },
      { id: 'policy', name: 'Policy' },
    ],
    cards: Object.keys(sketch.cards ?? {}).map((id) => ({ id, question: `The heading of ${id}?` })),
    paragraphs: paragraphs.map(([id, p], i) => ({
      id,
      factor: p.factor ?? null,
      point: p.point ?? '',
      order: i + 1,
      weight: p.weight ?? null,
    })),
    claims: [
      ...paragraphs.flatMap(([id, p]) =>
        Object.entries(p.claims ?? {}).map(([c, role], i) => claim(c, role, i + 1, id)),
      ),
      ...Object.entries(sketch.tray ?? {}).map(([c, role]) => claim(c, role, 0, null)),
    ],
    relations: (sketch.relations ?? []).map((line) => {
      const [from, kind, to] = line.split(' ')
      return { id: `${from}>${to}`, from, kind, to: to === 'answer' ? ANSWER : to }
    }),
  })
}
