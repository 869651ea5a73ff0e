import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { DatabaseKind } from '@/lib/server/database/database'
import { EmbeddedPostgres } from '../postgres/embedded-postgres'
import { Server } from './server'

const AXE = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8')

/** What no page may do: say something on the console, throw, or ask anybody but us. */
function watch(page: Page, said: string[], own: string): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => said.push(`page error: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== own) said.push(`asked a third party: ${request.url()}`)
  })
}

/** A content policy that is broken says so on the console, which is watched, also where the program caught the error. */
const tellOfPolicy = (watched: Page | BrowserContext) =>
  watched.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      console.error(`the content policy was broken: ${effectiveDirective} ${blockedURI} in ${sourceFile}`),
    ),
  )

/** `database`: on which of the two the server of a file runs. */
export type OfWorker = { server: Server; database: DatabaseKind }
type Fixtures = {
  /** A server that nobody has been to: the link of the first teacher holds. */
  unused: Server
  said: string[]
  allowed: RegExp[]
  newContext: () => Promise<BrowserContext>
  mayFail: (pattern: RegExp) => void
}

async function onServer(database: DatabaseKind, use: (server: Server) => Promise<void>): Promise<void> {
  const postgres = database === 'postgresql' ? await EmbeddedPostgres.start() : null
  const server = await Server.start(undefined, await postgres?.create())
  await use(server)
  await server.stop()
  await postgres?.remove()
}

/** A test with a server of its own for the file; it fails when a page says anything that it may not. */
export const test = base.extend<Fixtures, OfWorker>({
  database: ['sqlite', { scope: 'worker', option: true }],
  server: [async ({ database }, use) => onServer(database, use), { scope: 'worker', timeout: 400_000 }],
  unused: [async ({ database }, use) => onServer(database, use), { timeout: 400_000 }],
  baseURL: async ({ server }, use) => use(server.url),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from this pattern
  said: async ({}, use) => use([]),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from this pattern
  allowed: async ({}, use) => use([]),
  mayFail: async ({ allowed }, use) => use((pattern) => void allowed.push(pattern)),
  page: async ({ page, said, server }, use) => {
    watch(page, said, server.url)
    await tellOfPolicy(page)
    await use(page)
  },
  newContext: async ({ browser, said, server }, use) => {
    const made: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } })
      context.on('page', (page) => watch(page, said, server.url))
      await tellOfPolicy(context)
      made.push(context)
      return context
    })
    for (const context of made) await context.close()
  },
})

test.afterEach(({ said, allowed }) => {
  expect(said.filter((words) => !allowed.some((pattern) => pattern.test(words)))).toEqual([])
})

/** What axe finds on the page as it stands. */
export async function axe(page: Page): Promise<string[]> {
  // A page without its title is not there yet.
  await page.waitForFunction(() => document.title !== '')
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: {
          run(
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
        }
      }
    ).axe.run({ resultTypes: ['violations'] })
    return violations.flatMap((v) =>
      v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary.split('\n')[1] ?? ''}`),
    )
  })
}

export { expect }
