import fc from 'fast-check'
import { closesCircle } from '@/lib/domain/map/apply-change'
import { ANSWER, ArgumentMap, type Relation } from '@/lib/domain/map/argument-map'
import { isSupporting, RelationKind } from '@/lib/domain/map/relation-kind'
import { Role } from '@/lib/domain/shared/role'

const FACTORS = ['policy', 'circumstance', 'own']
const words = fc.constantFrom('', ' ', 'Because it came first.', 'caused', 'outweighs', 'x'.repeat(300))
const order = fc.constantFrom(0, 1, 2, 2.5, -7)
const factor = fc.option(fc.constantFrom(...FACTORS, 'nowhere'))

/**
 * Maps as records, thrown together: claims with several parents, in circles of opposes and qualifies, loose and in the
 * tray; paragraphs without a factor; relations to what has no place. `fits`: the records fit together, as on every map
 * that is saved; else ids are used twice, point at nothing, and claims support each other in circles.
 */
export function arbitraryRecords(fits: boolean, mostParagraphs = 8): fc.Arbitrary<ArgumentMap> {
  const id = (letter: string, most: number) => fc.integer({ min: 0, max: most }).map((n) => `${letter}${n}`)
  const paragraph = fc.record({
    id: id('p', mostParagraphs),
    factor,
    order,
    point: words,
    linkBack: words,
    weightReason: words,
    weight: fc.option(fc.integer({ min: 0, max: 100 })),
    terms: fc.array(words, { maxLength: 2 }),
  })
  const claim = fc.record({
    id: id('c', 30),
    text: words,
    factor,
    order,
    role: fc.constantFrom(...Role.options),
    context: fc.boolean(),
    paragraph: fc.option(id('p', mostParagraphs)),
    position: fc.option(fc.record({ x: fc.integer(), y: fc.integer() })),
  })
  const node = fc.oneof({ weight: 2, arbitrary: id('c', 30) }, id('p', mostParagraphs))
  const relation = fc.record({
    id: id('r', 99),
    from: node,
    to: fc.oneof({ weight: 4, arbitrary: node }, fc.constant(ANSWER)),
    kind: fc.constantFrom(...RelationKind.options),
    label: words,
  })
  const unique = { selector: (r: { id: string }) => r.id }
  const table = <T extends { id: string }>(of: fc.Arbitrary<T>, maxLength: number) =>
    fits ? fc.uniqueArray(of, { ...unique, maxLength }) : fc.array(of, { maxLength })
  return fc
    .record({
      paragraphs: table(paragraph, mostParagraphs),
      claims: table(claim, 24),
      relations: table(relation, 40),
      judgement: fc.record({
        stance: fc.option(fc.integer({ min: -3, max: 3 })),
        text: words,
        mainFactor: factor,
        criteria: fc.array(words, { maxLength: 2 }),
        lineOfArgument: words,
      }),
      preset: fc.constantFrom('gcse-16', 'igcse-10', 'a-level', 'ib-15'),
      asked: words,
    })
    .map(({ preset, asked, ...records }) => {
      const map = ArgumentMap.parse({
        format: 'howfar-map',
        version: 2,
        id: 'records',
        question: { text: asked, form: 'cause', preset },
        factors: FACTORS.map((f) => ({ id: f, name: `The ${f}` })),
        ...records,
      })
      return fits ? fitted(map) : map
    })
}

/** The records that can stand together, in their order. */
function fitted(map: ArgumentMap): ArgumentMap {
  const paragraphs = new Set(map.paragraphs.map((p) => p.id))
  const claims = map.claims.filter((c) => c.paragraph === null || paragraphs.has(c.paragraph))
  const there = new Set([...paragraphs, ...claims.map((c) => c.id)])
  const relations: Relation[] = []
  for (const r of map.relations) {
    const stands = r.from !== r.to && there.has(r.from) && (r.to === ANSWER || there.has(r.to))
    if (stands && !(isSupporting(r.kind) && closesCircle(relations, r))) relations.push(r)
  }
  return { ...map, claims, relations }
}
