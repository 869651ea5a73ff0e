import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { type ArgumentMap, ArgumentMap as MapSchema } from '@/lib/domain/map/argument-map'
import { sketchMap } from '@/tests/builders/map-builder'
import { draws } from '../builders/draws'
import { PAGE, perform, type Step, step, type ViewName } from './gestures'
import { expect, test } from './test'

const SEED = Number(process.env.EQUAL_SEED ?? 20_260_901)
const RUNS = Number(process.env.EQUAL_RUNS ?? draws(2, 8))
const STEPS = 8

const START = MapSchema.parse({
  ...sketchMap({
    paragraphs: {
      p1: { factor: 'circumstance', weight: 60, claims: { c1: 'claim', c2: 'evidence', c3: 'explanation' } },
      p2: { factor: 'policy', claims: { c4: 'claim', c5: 'evidence' } },
      p3: { factor: 'policy' },
    },
    tray: { t1: 'claim', t2: 'evidence', loose: 'claim' },
    relations: [
      'c1 supports p1',
      'c2 exemplifies c1',
      'c3 supports c1',
      'c4 supports p2',
      'c5 exemplifies c4',
      'c4 links c1',
      'p1 supports answer',
      'p2 opposes answer',
      'p1 qualifies p2',
    ],
  }),
})
const TEXTS: Record<string, string> = {
  c1: 'The late frost killed the seed.',
  c2: 'Frost came on ten nights in May.',
  c3: 'Without seed there was nothing to cut.',
  c4: 'The tax left no money for rain barrels.',
  c5: 'The tax was doubled in the spring.',
  loose: 'Rain in August came too late.',
}
const start = (id: string): ArgumentMap => ({
  ...START,
  id,
  claims: START.claims.map((c) => ({
    ...c,
    text: TEXTS[c.id] ?? c.text,
    ...(c.id === 'loose' ? { position: { x: 30, y: 900 } } : {}),
    ...(c.id === 'c2' ? { note: { verdict: 'nuance' as const, text: 'Nine nights, by the parish book.' } } : {}),
  })),
})

/** The map without what cannot be equal: ids that were made on the way, and where on the canvas a loose card lies. */
function comparable(map: ArgumentMap): unknown {
  const known = new Set([...START.claims, ...START.paragraphs].map((r) => r.id))
  const name = (id: string | null) => {
    if (id === null || id === 'answer' || known.has(id)) return id
    const claim = map.claims.find((c) => c.id === id)
    return claim ? `new: ${claim.text}` : `new paragraph ${map.paragraphs.find((p) => p.id === id)?.order}`
  }
  const sorted = (records: object[]) => records.map((r) => JSON.stringify(r)).sort()
  return {
    paragraphs: sorted(map.paragraphs.map((p) => ({ ...p, id: name(p.id) }))),
    claims: sorted(
      map.claims.map((c) => ({ ...c, id: name(c.id), paragraph: name(c.paragraph), position: c.position !== null })),
    ),
    relations: sorted(map.relations.map((r) => ({ ...r, id: '', from: name(r.from), to: name(r.to) }))),
    judgement: map.judgement,
  }
}

/** A fresh copy of the map, the script played on it in one view, and what the server then has. */
async function play(page: Page, view: ViewName, id: string, script: Step[]): Promise<{ told: string[]; map: unknown }> {
  const made = await page.request.post('/api/maps', {
    data: { map: start(id) },
    headers: { origin: new URL(page.url()).origin },
  })
  expect(made.ok(), await made.text()).toBe(true)
  await page.goto(`/maps/${id}`)
  if (view === 'outline') await page.getByRole('navigation', { name: 'Views' }).getByText('Outline').click()
  // Of this view: the canvas is still seen while the outline's part of the script comes.
  await expect(page.locator(PAGE[view]).locator('[data-claim]').first()).toBeVisible()
  const told: string[] = []
  for (const todo of script) told.push(await perform(page, view, todo))
  const steps = page.getByRole('button', { name: /^(Undo|Redo)$/ })
  const changed = (await steps.evaluateAll((all) => all.filter((b) => !(b as HTMLButtonElement).disabled))).length > 0
  if (changed) await expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
  const { map } = (await (await page.request.get(`/api/maps/${id}`, { maxRetries: 3 })).json()) as { map: ArgumentMap }
  return { told, map: comparable(map) }
}

test(`the same gestures on the canvas and in the outline make the same map (seed ${SEED}, ${RUNS} scripts)`, async ({
  page,
}) => {
  test.setTimeout(600_000 + RUNS * 60_000)
  // Ids in the order in which they are made: of two parents the one with the first id counts, by chance otherwise.
  await page.addInitScript(() => {
    let made = 0
    const random = crypto.getRandomValues.bind(crypto)
    crypto.getRandomValues = <T extends ArrayBufferView | null>(into: T): T => {
      if (!(into instanceof Uint8Array) || into.length !== 16) return random(into as never)
      made += 1
      for (let i = 15, rest = made; i >= 0; i--, rest = Math.floor(rest / 36)) into[i] = rest % 36
      return into
    }
  })
  await page.goto('/maps/new?sample=stalin-machine')
  await page.getByRole('spinbutton', { name: 'Weight of 1 Power base' }).fill('44')
  await expect(page.getByLabel('Saved', { exact: true })).toBeVisible()

  const own = page.url().split('/').pop()
  let copies = 0
  const both = async (script: Step[]) => {
    copies += 1
    const canvas = await play(page, 'canvas', `${own}-${copies}-canvas`, script)
    const outline = await play(page, 'outline', `${own}-${copies}-outline`, script)
    return { canvas, outline, equal: JSON.stringify(canvas) === JSON.stringify(outline) }
  }
  const scripts = fc.sample(fc.array(step, { minLength: STEPS, maxLength: STEPS }), { seed: SEED, numRuns: RUNS })
  for (const script of scripts) {
    let played = await both(script)
    if (played.equal) continue
    // The shortest beginning that fails says which gesture it is.
    let length = 1
    for (; length < script.length; length++) {
      played = await both(script.slice(0, length))
      if (!played.equal) break
    }
    const words = script.slice(0, length).map((s) => JSON.stringify(s))
    expect(played.outline, `after ${words.join('\n')}`).toEqual(played.canvas)
  }
})
