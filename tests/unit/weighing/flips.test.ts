import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { applyChange } from '@/lib/domain/map/apply-change'
import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { countedMap } from '@/lib/domain/weighing/counted'
import { flipWords } from '@/lib/domain/weighing/flip-words'
import { flippingWeights } from '@/lib/domain/weighing/flipping-weights'
import { type Flip, fewOf, flipsOf } from '@/lib/domain/weighing/flips'
import { SEMANTICS_IDS, type SemanticsId } from '@/lib/domain/weighing/semantics'
import { LIFTS, LOWERS } from '@/lib/domain/weighing/senses'
import { tickOf, verdictOf, wordsAt } from '@/lib/domain/weighing/verdict'
import { verdictFlips } from '@/lib/domain/weighing/verdict-flips'
import { weighMap } from '@/lib/domain/weighing/weigh-map'
import { arbitraryMap, play, script } from '@/tests/builders/arbitrary-map'
import { sketchMap } from '@/tests/builders/map-builder'

/** The tick of a topic when the whole map is weighed. */
function tickIn(map: ArgumentMap, topic: string, semantics: SemanticsId): number {
  const { graph } = weighMap(map, semantics)
  expect(graph.converged).toBe(true)
  return tickOf(graph.strengthOf(topic))
}

/** The map with the weight of a flip one point nearer to what it was; null where that is what it was. */
function onePointLess(map: ArgumentMap, { id, to }: Flip): ArgumentMap | null {
  const node = map.paragraphs.find((p) => p.id === id) ?? map.claims.find((c) => c.id === id)!
  const isParagraph = map.paragraphs.some((p) => p.id === id)
  const now = (node.weight ?? (isParagraph ? 50 : 0.5)) * (isParagraph ? 1 : 100)
  const less = to! > now ? to! - 1 : to! + 1
  if (to! > now ? less <= now : less >= now) return null
  const table = isParagraph ? 'paragraphs' : 'claims'
  const weight = isParagraph ? less : less / 100
  return applyChange(map, { edits: [{ op: 'update', table, id, from: {}, to: { weight } }] })
}

describe('a change that is said to flip the word', () => {
  test.each(SEMANTICS_IDS)(
    'does, to the word announced, and one point of weight less does not, under %s',
    (semantics) => {
      let seen = 0
      fc.assert(
        fc.property(arbitraryMap(40), fc.nat({ max: 50 }), (map, pick) => {
          const nodes = [ANSWER, ...map.paragraphs.map((p) => p.id), ...map.claims.map((c) => c.id)]
          const topic = pick % 3 === 0 ? nodes[pick % nodes.length]! : ANSWER
          const weighed = weighMap(map, semantics)
          for (const flip of flipsOf(weighed, topic) ?? []) {
            seen += 1
            const now = tickIn(map, topic, semantics)
            const then = tickIn(applyChange(map, flip.change), topic, semantics)
            expect(then).toBe(flip.tick)
            expect(then).not.toBe(now)
            expect(flip.words).toBe(wordsAt(topic, then))
            const nearly = flip.how === 'weigh' ? onePointLess(map, flip) : null
            if (nearly) expect(tickIn(nearly, topic, semantics)).toBe(now)
          }
        }),
        { numRuns: 150 },
      )
      expect(seen).toBeGreaterThan(100)
    },
  )

  test('is every one there is: no weight of a paragraph flips nearer than the one reported', () => {
    fc.assert(
      fc.property(arbitraryMap(40), (map) => {
        const flips = flipsOf(weighMap(map))
        if (!flips || flips.length === 0) return
        const now = tickIn(map, ANSWER, 'mlp')
        for (const { id, weight } of map.paragraphs) {
          const tried = Array.from({ length: 101 }, (_, to) => to).filter((to) => {
            const other = applyChange(map, {
              edits: [{ op: 'update', table: 'paragraphs', id, from: {}, to: { weight: to } }],
            })
            const { graph } = weighMap(other)
            return graph.converged && tickOf(graph.strengthOf(ANSWER)) !== now
          })
          const was = weight ?? 50
          const nearest = [tried.filter((t) => t < was).at(-1), tried.find((t) => t > was)].filter(
            (t) => t !== undefined,
          )
          expect(
            flips
              .filter((f) => f.how === 'weigh' && f.id === id)
              .map((f) => f.to!)
              .sort((a, b) => a - b),
          ).toEqual(nearest)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('of the verdict', () => {
  const WEIGHED = sketchMap({
    paragraphs: {
      p1: { weight: 55, claims: { a: 'claim', b: 'evidence' } },
      p2: { weight: 45, claims: { c: 'claim' } },
      p3: { claims: { d: 'claim' } },
    },
    tray: { e: 'claim', f: 'evidence' },
    relations: ['a supports p1', 'b exemplifies a', 'c supports p2', 'p1 supports answer', 'p2 opposes answer'],
  })
  test('every flip that is offered gives the word announced, and none leaves the map silent', () => {
    let seen = 0
    fc.assert(
      fc.property(script(20), (steps) => {
        const map = play(steps, WEIGHED)
        for (const flip of verdictFlips(map, weighMap(countedMap(map))) ?? []) {
          seen += 1
          expect(verdictOf(applyChange(map, flip.change))?.words).toBe(flip.words)
        }
      }),
      { numRuns: 150 },
    )
    expect(seen).toBeGreaterThan(20)
  })

  test('are none while the map is silent', () => {
    const map = sketchMap({ paragraphs: { p1: { point: 'It paid.', weight: 60 } }, relations: ['p1 supports answer'] })
    expect(verdictFlips(map, weighMap(countedMap(map)))).toEqual([])
  })
})

describe('flips', () => {
  test('come smallest first', () => {
    const points = flipsOf(weighMap(sampleMap))!.map((f) => f.points)
    expect(points).toEqual([...points].sort((a, b) => a - b))
  })

  test('that are shown are the smallest of each kind, then the smallest of the rest', () => {
    const flips = flipsOf(weighMap(sampleMap))!
    expect(fewOf(flips, 3).map((f) => f.how)).toEqual(['weigh', 'take-away', 'turn'])
    expect(fewOf(flips, 4).filter((f) => f.how === 'weigh')).toEqual(flips.filter((f) => f.how === 'weigh').slice(0, 2))
  })

  test.each<[string, ArgumentMap]>([
    [
      'nothing bears on the answer',
      sketchMap({ paragraphs: { p1: { claims: { a: 'claim' } } }, relations: ['a supports p1'] }),
    ],
    [
      'a claim against a claim against it leaves all far from a bound',
      sketchMap({ paragraphs: { p1: { weight: 0 } }, relations: ['p1 qualifies answer'], tray: {} }),
    ],
  ])('are none where %s, or change what they say', (_, map) => {
    for (const flip of flipsOf(weighMap(map)) ?? [])
      expect(tickIn(applyChange(map, flip.change), ANSWER, 'mlp')).toBe(flip.tick)
  })

  test('are said in words that name what to do and the word that follows', () => {
    const map = sketchMap({
      paragraphs: {
        p1: { factor: 'policy', weight: 45, claims: { a: 'claim' } },
        p2: { factor: 'circumstance', weight: 20 },
      },
      relations: ['a supports p1', 'p1 supports answer', 'p2 opposes answer'],
    })
    const said = flipsOf(weighMap(map))!.map((f) => flipWords(map, f))
    expect(said).toContain('Take policy away and the map says “to some extent”.')
    expect(said).toContain('Turn circumstance from against to for and the map says “to a large extent”.')
    expect(said.every((words) => /^(Give|Take|Turn) .* and the map says “.*”\.$/.test(words))).toBe(true)
  })
})

test.each<[string, number, number, (w: number) => boolean, number[]]>([
  ['upwards by halving', 40, LIFTS, (w) => w >= 63, [63]],
  ['downwards by halving', 40, LOWERS, (w) => w <= 12, [12]],
  ['on both sides', 40, LIFTS, (w) => w >= 41 || w <= 39, [41, 39]],
  ['at the ends', 40, LIFTS, (w) => w === 100 || w === 0, [100, 0]],
  ['nowhere', 40, LIFTS, () => false, []],
  ['between whole numbers', 40.5, LIFTS, (w) => w >= 41 || w <= 40, [41, 40]],
  ['at the nearest place where the word comes and goes', 40, LIFTS | LOWERS, (w) => w === 45 || w === 80, [45]],
  ['not above all', 100, LIFTS, (w) => w < 90, [89]],
  ['not below nothing', 0, LIFTS, (w) => w > 9, [10]],
])('the weight that flips is found %s', (_, now, sense, flips, found) => {
  expect(flippingWeights(now, sense, flips)).toEqual(found)
})
