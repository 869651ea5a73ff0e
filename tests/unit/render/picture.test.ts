import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { inTray } from '@/lib/domain/map/read-map'
import { readXml } from '@/lib/formats/packed/read-xml'
import { mapPage } from '@/lib/render/pdf/map-page'
import { drawPicture } from '@/lib/render/picture/draw-picture'
import { layOutPicture } from '@/lib/render/picture/lay-out'
import { WIDTHS, widthOf, wrapText } from '@/lib/render/picture/measure-text'
import { writeSvg } from '@/lib/render/picture/write-svg'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'
import { draws } from '@/tests/builders/draws'
import { glyphWidths } from '@/tests/builders/glyph-widths'
import { sketchMap } from '@/tests/builders/map-builder'

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
/** All words of a picture one after the other, without what stands between letters: where lines break is nobody’s business. */
const wordsIn = (map: ArgumentMap) =>
  bare(
    drawPicture(map)
      .shapes.map((shape) => (shape.is === 'words' ? shape.text : ''))
      .join(''),
  )

describe('the picture of a map', () => {
  test('has every card that lies on it, every paragraph and its point, and the answer', () => {
    const words = wordsIn(sampleMap)
    for (const claim of sampleMap.claims) expect(words.includes(bare(claim.text)), claim.text).toBe(!inTray(claim))
    for (const { point } of sampleMap.paragraphs) expect(words).toContain(bare(point))
    expect(words).toContain(bare(sampleMap.question.text))
    expect(words).toContain(bare(sampleMap.judgement.text))
  })

  test('has a line for each relation, and the words on it', () => {
    const words = wordsIn(sampleMap)
    const none = { ...sampleMap, relations: [] }
    for (const relation of sampleMap.relations) {
      expect(words).toContain(bare(relation.label))
      const lines = (map: ArgumentMap) => drawPicture(map).shapes.filter(({ is }) => is === 'path').length
      expect(lines({ ...none, relations: [relation] }), relation.id).toBeGreaterThan(lines(none))
    }
  })

  test('of any map holds every card and every relation that is on it', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const words = wordsIn(map)
        for (const claim of map.claims.filter((one) => !inTray(one))) expect(words).toContain(bare(claim.text))
        const { lanes, edges } = mapPage(map)
        expect(edges.map(({ id }) => id)).toEqual(map.relations.map(({ id }) => id))
        const drawn = lanes.flatMap(({ id, cards }) => [id, ...cards.map((card) => card.id)])
        const ends = edges.flatMap(({ from, to }) => [from, to])
        expect([ANSWER, ...drawn]).toEqual(expect.arrayContaining(ends))
      }),
      { numRuns: draws(60, 500) },
    )
  })

  test('of any map keeps within its edges, with no card on another', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const { shapes, height } = drawPicture(map)
        const words = shapes.filter((shape) => shape.is === 'words')
        expect(Math.min(0, ...words.map(({ x }) => x))).toBe(0)
        expect(Math.max(0, ...words.map(({ y }) => y))).toBeLessThanOrEqual(height)
        expect(shapes.map((shape) => (shape.is === 'path' ? shape.d : '')).join()).not.toMatch(/NaN|undefined|Infinity/)
        const cards = [...layOutPicture(mapPage(map)).cards.values()]
        const next = cards.map((card, i) => ({ card, below: cards[i + 1] }))
        for (const { card, below } of next.filter((pair) => pair.below?.lane === pair.card.lane))
          expect(card.y + card.height).toBeLessThan(below?.y ?? 0)
      }),
      { numRuns: draws(60, 500) },
    )
  })

  test('of any map is SVG that can be read, and says its relations to who cannot see them', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const svg = writeSvg(drawPicture(map))
        let told = ''
        let inside = ''
        const read = readXml(new TextEncoder().encode(svg), 'picture', {
          open: ({ name }) => {
            inside = name
          },
          close: () => {
            inside = ''
          },
          text: (text) => {
            if (inside === 'desc') told += text
          },
        })
        expect(read.ok).toBe(true)
        expect(told).toMatch(/^Relations\. /)
      }),
      { numRuns: draws(30, 200) },
    )
  })

  test('of a card in no paragraph has it in a lane of its own, with its relations', () => {
    const map = sketchMap({
      paragraphs: { p1: { claims: { a: 'claim' } } },
      tray: { b: 'claim', c: 'claim', d: 'claim' },
      relations: ['b opposes a'],
    })
    const loose = map.claims.map((claim) => (claim.id === 'd' ? { ...claim, position: { x: 1, y: 1 } } : claim))
    const page = mapPage({ ...map, claims: loose })
    expect(page.lanes.at(-1)?.cards.map(({ id, no }) => [id, no])).toEqual([
      ['b', 'a'],
      ['d', 'b'],
    ])
    expect(page.edges).toHaveLength(1)
    expect(page.relationsAlt).toBe('Relations. a opposes 1.1.')
  })

  test('of an empty map is its question', () => {
    const { width, height } = drawPicture(sketchMap({}))
    expect(width).toBeGreaterThan(0)
    expect(height).toBeLessThan(width)
  })
})

describe('the width of words', () => {
  const font = (style: string) => {
    const folder = `node_modules/@expo-google-fonts/atkinson-hyperlegible-next/${style}`
    const file = readdirSync(folder).find((name) => name.endsWith('.ttf')) ?? ''
    return glyphWidths(readFileSync(`${folder}/${file}`))
  }

  test('is that of the font', () => {
    const regular = font('400Regular')
    for (const [i, width] of WIDTHS.entries()) expect(width).toBe(regular.get(0x20 + i))
  })

  test('of bold sentences is never less than it really is', () => {
    const bold = font('600SemiBold')
    for (const { text } of sampleMap.claims) {
      const real = [...text].reduce((sum, letter) => sum + (bold.get(letter.codePointAt(0) ?? 0) ?? 0), 0) / 100
      expect(widthOf(text, 10, true)).toBeGreaterThanOrEqual(real)
    }
  })

  test.each([
    ['words', 'the quick brown fox jumps over the lazy dog'],
    ['one word that is longer than a line', 'x'.repeat(300)],
    ['pictures of two halves', '🏛'.repeat(80)],
  ])('is kept by every line of %s, and no letter is lost', (_, text) => {
    const lines = wrapText(text, 120, 13, false)
    for (const line of lines) expect(widthOf(line, 13, false)).toBeLessThanOrEqual(120)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })
})
