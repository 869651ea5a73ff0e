import { type Browser, type BrowserContext, devices } from '@playwright/test'
import { neutralMap } from './canvas-bench/neutral-map'
import { becomeGuest, keepMap } from './keep-map'
import type { WeighedPage } from './weigh-page'

const CARD = '.page [data-claim]'

/** The most that a page may weigh, in kB: script before its first edit is possible, gzipped; fonts. And how much of it may move. */
export type Budget = { script: number; fonts: number; shift: number }

const FONTS = 60
const SHIFT = 0.05

/** The pages that are weighed, with what each may weigh. A budget is lowered with the page, and raised with a reason. */
export const WEIGHED: (WeighedPage & { budget: Budget })[] = [
  weighed('first page', '/', 143),
  weighed('my maps', '/maps', 201),
  weighed('choose a question', '/maps/new?deck=stalin', 228),
  // It has the rules for factors and roles at hand, since what was read is put right here; what reads files comes later.
  weighed('paste flashcards', '/decks/new', 250),
  weighed('sign in', '/sign-in', 155),
  weighed('editor, a sample', '/maps/new?sample=stalin-machine', 404, CARD),
  weighed('editor, a saved map', '/maps/weighed', 387, CARD),
]

function weighed(name: string, url: string, script: number, ready?: string): WeighedPage & { budget: Budget } {
  return { name, url, ready, budget: { script, fonts: FONTS, shift: SHIFT } }
}

/** A guest with a map, on a screen of a desk, who has none of the program's files. Opened anew for every page. */
export async function visitors(browser: Browser, baseURL: string): Promise<() => Promise<BrowserContext>> {
  const { viewport } = devices['Desktop Chrome']
  const guest = await browser.newContext({ baseURL, viewport })
  const page = await guest.newPage()
  await becomeGuest(page)
  await keepMap(page, neutralMap('weighed', 60))
  const storageState = await guest.storageState()
  await guest.close()
  return async () => {
    const context = await browser.newContext({ baseURL, viewport, storageState })
    // The compiler of the bench wraps functions in a call of this name, those that a page is given too.
    await context.addInitScript('globalThis.__name = (f) => f')
    return context
  }
}
