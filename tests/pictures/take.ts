import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/find-chromium.mjs'
import { Server } from '../e2e/server'
import { STATES, type State } from './states'
import { makeWorld, type Who, type World } from './world'

/** The day and minute that every picture is taken at. It lies ahead, so that no cookie of the server's is out of date. */
const START = '2031-03-12T10:00:00.000Z'
/** An address is in the pictures, and in the QR codes. */
const PORT = 41_917
const THEMES = ['light', 'dark'] as const
const HEIGHTS: Record<number, number> = { 390: 844, 820: 1180, 1440: 900 }
/** Of a page that is longer, its beginning. */
const LONGEST = 2_600
/** Longer than a canvas takes to draw what it shows at rest. */
const AT_REST_MS = 300
const TRIES = 8

type Wanted = { folder: string; only: RegExp; widths: number[]; workers: number }

/** Takes every picture of the program into a folder. Answers what could not be taken, and why. */
export async function takePictures({ folder, only, widths, workers }: Wanted): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  process.env.HOWFAR_PICTURES_START = START
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --require ${path.resolve('tests/pictures/steady-server.cjs')}`
  const server = await Server.start(PORT)
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_FLAGS, '--hide-scrollbars'],
  })
  const failed: string[] = []
  try {
    const world = await makeWorld(server, browser)
    const left = widths.flatMap((width) =>
      STATES.filter(({ name, from = 0 }) => only.test(name) && width >= from).map((state) => ({ width, state })),
    )
    const work = async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        const { width, state } = next
        const why = await takeState(browser, server.url, world, state, width, folder).then(
          () => null,
          (error: Error) => error.message.split('\n')[0]!,
        )
        if (why !== null) failed.push(`${state.name} at ${width}: ${why}`)
      }
    }
    await Promise.all(Array.from({ length: workers }, work))
  } finally {
    await browser.close()
    await server.stop()
  }
  return failed.sort()
}

async function takeState(
  browser: Browser,
  baseURL: string,
  world: World,
  state: State,
  width: number,
  folder: string,
): Promise<void> {
  const context = await browser.newContext({
    baseURL,
    storageState: world.who[state.who satisfies Who],
    viewport: { width, height: HEIGHTS[width] ?? 900 },
    reducedMotion: 'reduce',
    timezoneId: 'Europe/London',
    locale: 'en-GB',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.clock.setFixedTime(START)
    await page.goto(state.at(world.at))
    await page.locator('h1').first().waitFor({ state: 'attached' })
    await state.act?.(page)
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme })
      writeFileSync(path.join(folder, `${state.name}-${width}-${colorScheme}.png`), await atRest(page, width))
    }
  } finally {
    await context.close()
  }
}

/** The picture of a page once two in a row are the same. */
async function atRest(page: Page, width: number): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(AT_REST_MS)
  let before: Buffer | null = null
  for (let tries = 0; tries < TRIES; tries++) {
    const height = await page.evaluate(() => Math.max(document.documentElement.scrollHeight, window.innerHeight))
    const now: Buffer = await page.screenshot({
      fullPage: true,
      animations: 'disabled',
      caret: 'hide',
      clip: { x: 0, y: 0, width, height: Math.min(height, LONGEST) },
    })
    if (before?.equals(now)) return now
    before = now
    await page.waitForTimeout(AT_REST_MS / 2)
  }
  return before!
}
