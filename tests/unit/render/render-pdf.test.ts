import { afterAll, describe, expect, test } from 'vitest'
import { defaultPlanRules, sampleMap } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { paragraphsInOrder } from '@/lib/domain/map/read-map'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { closePress } from '@/lib/render/pdf/press'
import { type Foot, type Order, renderPdf } from '@/lib/render/pdf/render-pdf'
import { drawThumbnail, THUMBNAIL } from '@/lib/render/thumbnail/draw-thumbnail'
import { done } from '@/tests/builders/done'
import { sketchMap } from '@/tests/builders/map-builder'
import { pdfPages } from '@/tests/e2e/pdf-text'

afterAll(closePress)
const WHOLE: Order = { document: 'whole', paper: 'a4', cards: 'all' }
const draw = async (map: ArgumentMap, printed: Foot, rules: PlanRules, order = WHOLE) =>
  done(await renderPdf(map, order, printed, rules))
const foot = { name: 'Kestrel 14', date: '2 March 2026' }
const saying = (text: string): ArgumentMap => {
  const map = sketchMap({
    paragraphs: { p1: { claims: { a: 'claim' } } },
    relations: ['a supports p1', 'p1 supports answer'],
  })
  return { ...map, claims: map.claims.map((c) => ({ ...c, text })) }
}

describe('the PDF of a map', () => {
  test('is tagged, embeds its fonts, and has the plan on one page of A4 and the map on the next', async () => {
    const pdf = await draw(sampleMap, foot, defaultPlanRules)
    const raw = Buffer.from(pdf).toString('latin1')
    expect(raw).toMatch(/\/MarkInfo/)
    expect(raw).toMatch(/\/StructTreeRoot/)
    expect(raw).toMatch(/\/FontFile[23]/)
    expect(await pdfPages(pdf)).toHaveLength(2)
  })

  test('has every placed word on the plan, in reading order, and every verb on the map', async () => {
    const [plan = '', map = ''] = await pdfPages(await draw(sampleMap, foot, defaultPlanRules))
    const order = [
      sampleMap.question.text,
      sampleMap.judgement.lineOfArgument,
      ...paragraphsInOrder(sampleMap).map((p) => p.point),
      sampleMap.judgement.text,
      'Kestrel 14',
    ]
    const places = order.map((words) => plan.indexOf(words))
    expect(places.every((at) => at >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    for (const claim of sampleMap.claims.filter((c) => c.paragraph !== null)) expect(plan).toContain(claim.text)
    for (const r of sampleMap.relations.filter(({ kind }) => kind === 'links')) expect(map).toContain(r.label)
  })

  test.each([
    ['markup', '#panic("x") *bold* $x^2$ <label> @ref // gone'],
    ['Cyrillic', 'Троцкий опоздал'],
    ['Greek', 'Θουκυδίδης'],
  ])('prints %s literally', async (_, text) => {
    expect((await pdfPages(await draw(saying(text), foot, defaultPlanRules)))[0]).toContain(text)
  })

  test.each([
    ['half of a surrogate pair', 'a\ud800b'],
    ['Arabic and emoji', 'تاريخ 🏛️ history'],
    ['2,000 letters without a space', 'x'.repeat(2_000)],
    ['2,000 characters of words', 'word '.repeat(400)],
    ['control characters', 'a\u0000b\u202ec'],
    ['a script without glyphs', '歴史 היסטוריה'],
  ])('prints %s and does not break', async (_, text) => {
    expect((await pdfPages(await draw(saying(text), foot, defaultPlanRules))).length).toBeGreaterThanOrEqual(2)
  })

  test('names the source of a claim, on the plan and on the map', async () => {
    const map = saying('Prices doubled.')
    const sourced = { ...map, claims: map.claims.map((c) => ({ ...c, source: 'a clerk of the mint' })) }
    for (const page of await pdfPages(await draw(sourced, foot, defaultPlanRules)))
      expect(page).toContain('Prices doubled. (according to a clerk of the mint)')
  })

  test('breaks a word that is longer than a line, and loses none of its letters', async () => {
    const pages = await pdfPages(await draw(saying('x'.repeat(2_000)), foot, defaultPlanRules))
    for (const page of [pages.at(0), pages.at(-1)]) expect(page?.match(/x/g)?.length).toBeGreaterThanOrEqual(2_000)
    expect(pages).toHaveLength(2)
  })

  test('says the kind of essay and what the plan takes to write', async () => {
    const [plan = ''] = await pdfPages(await draw(sampleMap, foot, defaultPlanRules))
    expect(plan).toContain('A level essay · 4 paragraphs · about 34 of 40 min to write · about 680 words')
  })

  test('names each gap, and whose claim lacks it', async () => {
    const map = sketchMap({
      paragraphs: {
        p1: { claims: { a: 'claim', b: 'claim', c: 'evidence' } },
        p2: { claims: { d: 'claim', e: 'claim' } },
      },
      relations: ['c exemplifies a', 'p2 opposes answer'],
    })
    const judged = { ...map, judgement: { ...map.judgement, stance: 3 } }
    const [plan = ''] = await pdfPages(await draw(judged, foot, defaultPlanRules))
    const gaps = [
      'The text of b. Evidence',
      'Explanation for 1.1, 1.3',
      'Evidence for 2.1, 2.2',
      'Your answer to this side',
    ]
    for (const gap of gaps) expect(plan).toContain(gap)
  })

  test('holds five paragraphs of twenty-four claims on one side', async () => {
    const paragraphs = [...sampleMap.paragraphs, { ...sampleMap.paragraphs[0]!, id: 'p5', order: 5 }]
    const claims = sampleMap.claims.slice(0, 24).map((c, i) => ({ ...c, paragraph: `p${(i % 5) + 1}`, order: i }))
    const relations = sampleMap.relations.filter((r) => r.to === 'answer')
    expect(
      await pdfPages(await draw({ ...sampleMap, paragraphs, claims, relations }, foot, defaultPlanRules)),
    ).toHaveLength(2)
  })

  test('of an empty map is a frame with named gaps', async () => {
    const [plan = ''] = await pdfPages(await draw(sketchMap({}), foot, defaultPlanRules))
    for (const gap of ['Point', 'Claim', 'Evidence', 'Link back']) expect(plan).toContain(gap)
  })
})

describe('a thumbnail', () => {
  test('keeps inside its field, however many paragraphs there are', () => {
    const many = sketchMap({
      paragraphs: Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [`p${i}`, { weight: 50, claims: { [`c${i}`]: 'claim' as const } }]),
      ),
    })
    const { lanes, more } = drawThumbnail(many)
    expect([lanes.length, more]).toEqual([6, 6])
    for (const lane of lanes) expect(lane.x + lane.width).toBeLessThanOrEqual(THUMBNAIL.width)
  })

  test('of an empty map has no lanes', () => expect(drawThumbnail(sketchMap({})).lanes).toEqual([]))
})
