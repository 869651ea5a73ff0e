import { gzipSync } from 'node:zlib'
import type { BrowserContext } from '@playwright/test'

/** A page to weigh. `ready`: what is there once it can be used; the whole page, unless it is named. */
export type WeighedPage = { name: string; url: string; ready?: string }

/**
 * Bytes of a page. `script`: all that is asked for before its first edit is possible, gzipped; `later`: what comes after
 * that. `shift`: how much of it moved while it came, as browsers count it.
 */
export type PageWeight = { script: number; later: number; css: number; fonts: number; html: number; shift: number }

type Seen = { url: string; at: number }
type WeighedWindow = Window & { readyAt: number; shift: number }

/** Opens a page as somebody who was never here and weighs what came. */
export async function weighPage(context: BrowserContext, { url, ready }: WeighedPage): Promise<PageWeight> {
  const page = await context.newPage()
  await page.addInitScript(watchWeight, ready ?? '')
  const html = await page.goto(url, { waitUntil: 'load' })
  if (ready) await page.waitForFunction(() => (window as unknown as WeighedWindow).readyAt > 0)
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(() => {
    const { readyAt, shift } = window as unknown as WeighedWindow
    const entries = performance.getEntriesByType('resource')
    return { readyAt, shift, asked: entries.map(({ name, startTime }) => ({ url: name, at: startTime })) }
  })
  const until = seen.readyAt || Number.POSITIVE_INFINITY
  const sum = async (of: (asked: Seen) => boolean, weigh: (body: Buffer) => number) => {
    const files = new Set(seen.asked.filter(of).map((asked) => asked.url))
    const bytes = await Promise.all(
      [...files].map(async (file) => weigh(await (await context.request.get(file)).body())),
    )
    return bytes.reduce((total, size) => total + size, 0)
  }
  const ends = (end: string) => (asked: Seen) => new URL(asked.url).pathname.endsWith(end)
  const isScript = ends('.js')
  const weight = {
    script: await sum((asked) => isScript(asked) && asked.at <= until, gzipped),
    later: await sum((asked) => isScript(asked) && asked.at > until, gzipped),
    css: await sum(ends('.css'), gzipped),
    fonts: await sum(ends('.woff2'), (body) => body.length),
    html: gzipped((await html?.body()) ?? Buffer.alloc(0)),
    shift: seen.shift,
  }
  await page.close()
  return weight
}

const gzipped = (body: Buffer): number => gzipSync(body, { level: 9 }).length

/** In the page, from its first script on. */
function watchWeight(ready: string) {
  const page = window as unknown as WeighedWindow
  page.readyAt = 0
  page.shift = 0
  new PerformanceObserver((seen) => {
    for (const entry of seen.getEntries() as (PerformanceEntry & { value: number })[]) page.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  performance.setResourceTimingBufferSize(1000)
  if (ready === '') return
  const observer = new MutationObserver(() => {
    if (!document.querySelector(ready)) return
    page.readyAt = performance.now()
    observer.disconnect()
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
}
