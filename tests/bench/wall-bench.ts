// npm run bench:wall: a class of 30 maps of 40 claims each. How long the wall takes in a real Chromium, from the
// navigation until all its maps are painted; how long the next map of a review, from J; and how reading the class grows
// with it, as a ratio of processor times, which a busy machine does not blur.
import { chromium, type Page } from '@playwright/test'
import { defaultPlanRules } from '../../content'
import { openDatabase } from '../../lib/server/database/database'
import { openWall } from '../../lib/server/review/open-wall'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/find-chromium.mjs'
import { fillWallClass } from '../builders/wall-class'
import { Server } from '../e2e/server'
import { machineWords } from './machine-words'
import { nextMaps } from './next-map'

const ROUNDS = 9
const SIZES = [10, 30, 60]
/** How many maps are gone through, and how many cards of each are placed. */
const STEPS = 25
const CARDS = 32
/** What a teacher waits for at most. */
const LIMIT_MS = { wall: 1500, next: 150 }

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
const said = (times: number[]) =>
  `${median(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`

/** In the page, from its first script on: notes when so many small maps have been painted. */
function watchForMaps(count: number) {
  const look = () => {
    if (document.querySelectorAll('[data-small-map]').length < count) {
      requestAnimationFrame(look)
      return
    }
    // A message that is posted in a frame arrives after that frame was painted.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      ;(window as { paintedAt?: number }).paintedAt = performance.now()
    }
    port2.postMessage(null)
  }
  requestAnimationFrame(look)
}

const paintedAt = async (page: Page): Promise<number> => {
  const handle = await page.waitForFunction(() => (window as { paintedAt?: number }).paintedAt)
  return (await handle.jsonValue())!
}

async function enter(page: Page, output: string): Promise<void> {
  await page.goto(/http:\S+\/setup\/\S+/.exec(output)![0])
  await page.getByLabel('Name, as your pupils know you').fill('Ms Okafor')
  await page.getByLabel('E-mail address').fill('okafor@school.example')
  await page.getByLabel(/^Password/).fill('a long enough one')
  await page.getByRole('button', { name: 'Make the account', exact: true }).click()
  await page.getByRole('link', { name: 'Ms Okafor' }).waitFor()
}

const server = await Server.start()
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS })
try {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } })
  // The compiler of this file wraps functions in a call of this name, those that a page is given too.
  await context.addInitScript('globalThis.__name = (f) => f')
  const page = await context.newPage()
  await enter(page, server.output)

  // One process at a time holds the database.
  await server.kill()
  const db = openDatabase(`file:${server.dataDir}/howfar.db`)
  const teacher = await db.user.findFirstOrThrow({ where: { kind: 'teacher' } })
  const reading = new Map<number, number>()
  let class30 = { classId: '', assignmentId: '' }
  for (const size of SIZES) {
    const made = await fillWallClass(db, teacher.id, size)
    if (size === 30) class30 = made
    const times: number[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const start = process.cpuUsage()
      const opened = await openWall(db, teacher.id, made.assignmentId, defaultPlanRules, new Date())
      if (!opened.ok) throw new Error(opened.refusal.message)
      const { user, system } = process.cpuUsage(start)
      if (round > 0) times.push((user + system) / 1000)
    }
    reading.set(size, median(times))
  }
  await db.$disconnect()
  await server.run()

  const wall = `/assignments/${class30.assignmentId}`
  await page.addInitScript(watchForMaps, 30)
  const navigated: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('/account')
    await page.goto(wall)
    navigated.push(await paintedAt(page))
  }
  const clicked: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(`/classes/${class30.classId}`)
    const link = page.locator(`a[href="${wall}"]`).first()
    await link.waitFor()
    const start = await page.evaluate(() => performance.now())
    await link.click()
    clicked.push((await paintedAt(page)) - start)
  }
  await page.locator('[data-stop]').first().click()
  // From the first of the register on, so that there is a next one each time.
  await page.getByRole('navigation', { name: 'Maps of this question' }).getByRole('button').first().click()
  await page.waitForFunction((cards) => document.querySelectorAll('[data-part="card"]').length >= cards, CARDS)
  const next = await nextMaps(page, CARDS, STEPS)
  console.log('The wall of 30 maps of 40 claims, until the last map is painted (median, all):')
  console.log(`  from the navigation     ${said(navigated)}`)
  console.log(`  from a click on its link ${said(clicked)}`)
  console.log(`The next map in a review, from J: ${said(next)}`)
  const [ten, thirty, sixty] = SIZES.map((size) => reading.get(size)!) as [number, number, number]
  console.log('Reading it on the server, in time of the processor (×3 and ×2 would be in step with the class):')
  console.log(
    `  10 maps ${ten.toFixed(0)} ms; 30 maps ×${(thirty / ten).toFixed(1)}; 60 maps ×${(sixty / thirty).toFixed(1)} of 30`,
  )
  console.log(machineWords())
  for (const [what, times] of [
    ['wall', navigated],
    ['next', next],
  ] as const) {
    if (median(times) <= LIMIT_MS[what]) continue
    console.error(`The ${what === 'wall' ? 'wall' : 'next map'} takes longer than ${LIMIT_MS[what]} ms.`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
  await server.stop()
}
