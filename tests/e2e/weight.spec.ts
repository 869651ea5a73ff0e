import { weighPage } from '../bench/weigh-page'
import { visitors, WEIGHED } from '../bench/weighed-pages'
import { expect, test } from './test'

test('no page weighs more than it may before its first edit, and nothing on it moves while it comes', async ({
  browser,
  server,
}) => {
  const visitor = await visitors(browser, server.url)
  for (const page of WEIGHED) {
    const context = await visitor()
    const { script, fonts, shift } = await weighPage(context, page)
    await context.close()
    const { budget, name } = page
    expect(script, `${name} has a script`).toBeGreaterThan(50_000)
    expect(script / 1000, `${name}: kB of script, gzipped`).toBeLessThanOrEqual(budget.script)
    expect(fonts, `${name} has a font`).toBeGreaterThan(10_000)
    expect(fonts / 1000, `${name}: kB of fonts`).toBeLessThanOrEqual(budget.fonts)
    expect(shift, `${name}: how much moved`).toBeLessThanOrEqual(budget.shift)
  }
})
