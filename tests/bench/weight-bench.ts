// npm run bench:weight: what the built pages weigh, in kB, and the most that they may: tests/e2e/weight.spec.ts holds them to it.
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/find-chromium.mjs'
import { Server } from '../e2e/server'
import { weighPage } from './weigh-page'
import { visitors, WEIGHED } from './weighed-pages'

const row = (name: string, cells: string[]) => `${name.padEnd(22)}${cells.map((cell) => cell.padStart(8)).join('')}`

const server = await Server.start()
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS })
try {
  const visitor = await visitors(browser, server.url)
  console.log(row('', ['script', 'at most', 'later', 'css', 'fonts', 'html', 'shift']))
  for (const page of WEIGHED) {
    const context = await visitor()
    const { shift, script, later, css, fonts, html } = await weighPage(context, page)
    await context.close()
    const [first, ...others] = [script, later, css, fonts, html].map((bytes) => (bytes / 1000).toFixed(1))
    console.log(row(page.name, [first ?? '', String(page.budget.script), ...others, shift.toFixed(3)]))
  }
} finally {
  await browser.close()
  await server.stop()
}
