import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layWeb, type WebLayout, type WebSizes } from '@/components/weighing/web/lay-web'

const SIZES: WebSizes[] = [
  { card: 236, claim: 168, gap: 40, pill: 180, row: 36 },
  { card: 162, claim: 140, gap: 26, pill: 104, row: 46 },
]

/** Blocks named 0, 1, 2 …, some with claims 0.0, 0.1 …, and links between any of them. */
const web = fc
  .record({
    claims: fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }),
    picks: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 14 }),
    sizes: fc.constantFrom(...SIZES),
  })
  .map(({ claims, picks, sizes }) => {
    const blocks = claims.map((n, i) => ({ id: `${i}`, claims: Array.from({ length: n }, (_, j) => `${i}.${j}`) }))
    const ends = blocks.flatMap((b) => [b.id, ...b.claims])
    const links = picks.map(([a, b], i) => ({ id: `l${i}`, from: ends[a % ends.length]!, to: ends[b % ends.length]! }))
    return { blocks, links, sizes }
  })

const segments = (layout: WebLayout) =>
  layout.routes.flatMap((r) => r.points.slice(1).map((to, i) => ({ id: r.id, from: r.points[i]!, to })))
/** A line as broad as it is drawn. */
const strokeOf = ({ from, to }: ReturnType<typeof segments>[number]) => ({
  left: Math.min(from.x, to.x) - 1.5,
  right: Math.max(from.x, to.x) + 1.5,
  top: Math.min(from.y, to.y) - 1.5,
  bottom: Math.max(from.y, to.y) + 1.5,
})
const boxOf = (pill: { x: number; y: number; width: number }) => ({
  left: pill.x - pill.width / 2,
  right: pill.x + pill.width / 2,
  top: pill.y - 11,
  bottom: pill.y + 11,
})
const meets = (
  a: { left: number; right: number; top: number; bottom: number },
  b: { left: number; right: number; top: number; bottom: number },
) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('in a web', () => {
  test('every line runs at right angles, inside the channel', () => {
    fc.assert(
      fc.property(web, ({ blocks, links, sizes }) => {
        const layout = layWeb(blocks, links, sizes)
        expect(layout.routes).toHaveLength(links.length)
        for (const { from, to } of segments(layout)) {
          expect(from.x === to.x || from.y === to.y).toBe(true)
          expect(Math.min(from.y, to.y)).toBeGreaterThanOrEqual(0)
          expect(Math.max(from.y, to.y)).toBeLessThanOrEqual(layout.channel)
        }
      }),
    )
  })

  test('no line crosses the verb of another, and no two verbs overlap', () => {
    fc.assert(
      fc.property(web, ({ blocks, links, sizes }) => {
        const layout = layWeb(blocks, links, sizes)
        for (const { id, pill } of layout.routes) {
          const box = boxOf(pill)
          const verbs = layout.routes.filter((other) => other.id !== id && meets(box, boxOf(other.pill)))
          expect(verbs, `verbs that overlap that of ${id}`).toEqual([])
          const lines = segments(layout).filter((line) => line.id !== id && meets(box, strokeOf(line)))
          expect(lines, `lines across the verb of ${id}`).toEqual([])
        }
      }),
    )
  })

  test('every verb has room for a word', () => {
    fc.assert(
      fc.property(web, ({ blocks, links, sizes }) => {
        for (const { pill } of layWeb(blocks, links, sizes).routes) expect(pill.width).toBeGreaterThanOrEqual(100)
      }),
    )
  })

  test('every line leaves from and arrives at its own card', () => {
    fc.assert(
      fc.property(web, ({ blocks, links, sizes }) => {
        const layout = layWeb(blocks, links, sizes)
        for (const link of links) {
          const route = layout.routes.find((r) => r.id === link.id)!
          for (const [id, at] of [
            [link.from, route.start],
            [link.to, route.end],
          ] as const) {
            const block = layout.blocks.find((b) => b.id === id.split('.')[0])!
            expect(at.x).toBeGreaterThan(block.x)
            expect(at.x).toBeLessThan(block.x + block.width)
            expect(at.y < layout.channel / 2 ? 'top' : 'bottom').toBe(block.side)
          }
        }
      }),
    )
  })

  test('blocks do not overlap', () => {
    fc.assert(
      fc.property(web, ({ blocks, links, sizes }) => {
        const { blocks: placed } = layWeb(blocks, links, sizes)
        for (const a of placed)
          for (const b of placed)
            if (a !== b && a.side === b.side && a.x < b.x) expect(a.x + a.width).toBeLessThanOrEqual(b.x)
      }),
    )
  })
})

describe('nothing moves that need not', () => {
  const plain = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `${i}`, claims: [] }))
  test.each([1, 2, 3, 4, 5, 8])('a paragraph more leaves the %i others where they are', (n) => {
    for (const sizes of SIZES)
      expect(layWeb(plain(n + 1), [], sizes).blocks.slice(0, n)).toEqual(layWeb(plain(n), [], sizes).blocks)
  })

  test('a link more leaves the lines before it on their rows and in their places', () => {
    const pick = fc.tuple(fc.nat(5), fc.nat(5))
    fc.assert(
      fc.property(fc.array(pick, { minLength: 1, maxLength: 5 }), (picks) => {
        const links = picks.map(([a, b], i) => ({ id: `l${i}`, from: `${a}`, to: `${b}` }))
        // Up to five lines at one card keep their distance; more have to draw closer.
        const most = Math.max(
          ...plain(6).map((b) => links.flatMap((l) => [l.from, l.to]).filter((e) => e === b.id).length),
        )
        fc.pre(most <= 5)
        const before = layWeb(plain(6), links.slice(0, -1), SIZES[0]!)
        const after = layWeb(plain(6), links, SIZES[0]!)
        expect(after.routes.slice(0, -1).map((r) => [r.start.x, r.end.x, r.pill])).toEqual(
          before.routes.map((r) => [r.start.x, r.end.x, r.pill]),
        )
      }),
    )
  })
})
