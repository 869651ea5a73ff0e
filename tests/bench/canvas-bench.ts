// npm run bench:canvas: the canvas beside a plain React Flow page with the same texts, in one run, on a processor that is
// slowed. Options: --rate 4, --rounds 3, --claims 60,200,500. Figures of one machine: compare the ratios.
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/find-chromium.mjs'
import { Server } from '../e2e/server'
import { keysToPixels } from './canvas-bench/key-to-pixels'
import { measurePage, openWatched, readyAt, type Site } from './canvas-bench/measure-page'
import { neutralMap } from './canvas-bench/neutral-map'
import { plainGraph } from './canvas-bench/plain-graph'
import { servePlain } from './canvas-bench/plain-site'
import { growthLines, median, type Pair, sizeLines } from './canvas-bench/table'
import { becomeGuest, keepMap } from './keep-map'
import { machineWords } from './machine-words'
import { inTurns, MAP, OUTLINE, PLAN, WEIGH } from './switch-view'

/** On an unslowed processor: keys on a map of so many claims, switches of view on one of so many. */
const KEYS_AT = 500
const SWITCHES_AT = 200
const SWITCH_ROUNDS = 9

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    claims: { type: 'string', default: '60,200,500' },
  },
})
const rate = Number(values.rate)
const rounds = Number(values.rounds)
const sizes = values.claims.split(',').map(Number)

const maps = new Map([...sizes, KEYS_AT, SWITCHES_AT].map((claims) => [claims, neutralMap(`bench-${claims}`, claims)]))
const plain = await servePlain(new Map([...maps].map(([claims, map]) => [String(claims), plainGraph(map)])))
const server = await Server.start()
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS })
try {
  const storageState = await keepMaps()
  const ours = (claims: number): Site => ({
    url: `${server.url}/maps/bench-${claims}`,
    card: '.react-flow__node [data-claim] .claim-text',
    storageState,
  })
  const beside = (claims: number): Site => ({ url: `${plain.url}${claims}`, card: '.plain-card p' })

  const pairs = new Map<number, Pair>(sizes.map((claims) => [claims, { ours: [], plain: [] }]))
  for (let round = 0; round < rounds; round++) {
    for (const [claims, pair] of pairs) {
      pair.ours.push(await measurePage(browser, ours(claims), rate))
      pair.plain.push(await measurePage(browser, beside(claims), rate))
    }
  }
  console.log(`Milliseconds until ready, then of work a step; the processor slowed ${rate} times, median of ${rounds}.`)
  for (const [claims, pair] of pairs) console.log(`\n${claims} claims\n${sizeLines(pair).join('\n')}`)
  const growth = growthLines([...pairs].map(([claims, pair]) => ({ claims, pair })))
  console.log(`\nFrom ${sizes.join(' to ')} claims it grows\n${growth.join('\n')}`)

  console.log('\nThe processor as it is (median, slowest):')
  await keys(ours(KEYS_AT))
  await switches(ours(SWITCHES_AT))
  console.log(`\n${machineWords()}`)
} finally {
  await browser.close()
  await server.stop()
  plain.stop()
}

/** The maps, kept under a guest's account; answers what a browser needs to be that guest. */
async function keepMaps(): Promise<Site['storageState']> {
  const page = await browser.newPage({ baseURL: server.url })
  await becomeGuest(page)
  for (const map of maps.values()) await keepMap(page, map)
  const state = await page.context().storageState()
  await page.close()
  return state
}

async function keys(site: Site): Promise<void> {
  const { context, page } = await openWatched(browser, site)
  await page.goto(site.url)
  await readyAt(page, site.card)
  say(
    `a key in a point, ${KEYS_AT} claims`,
    await keysToPixels(page, page.getByRole('textbox', { name: /^Point of paragraph/ }).first()),
  )
  await page.locator(site.card).first().dblclick()
  say(`a key on a card, ${KEYS_AT} claims`, await keysToPixels(page, page.locator('.claim [data-writing]')))
  await context.close()
}

async function switches(site: Site): Promise<void> {
  const { context, page } = await openWatched(browser, site)
  await page.goto(site.url)
  await readyAt(page, site.card)
  for (const [name, times] of await inTurns(page, [OUTLINE, WEIGH, PLAN, MAP], SWITCH_ROUNDS))
    say(`to ${name}, ${SWITCHES_AT} claims`, times)
  await context.close()
}

function say(what: string, times: number[]): void {
  console.log(
    `${what.padEnd(32)} ${median(times).toFixed(0).padStart(4)} ms ${Math.max(...times)
      .toFixed(0)
      .padStart(4)} ms`,
  )
}
