import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { openStream } from './open-stream'
import { Visitor } from './rights/visitor'
import { expect, test } from './test'

const SAMPLE = JSON.parse(readFileSync('content/samples/stalin-machine.json', 'utf8')) as object

/** A map of the visitor's own, saved. */
async function makeMap(visitor: Visitor): Promise<string> {
  const id = randomUUID()
  const answer = await visitor.ask('POST', '/api/maps', { map: { ...SAMPLE, id } })
  expect(answer.status).toBe(200)
  return id
}

test('SIGTERM ends the server at once, with ten streams and a browser open', async ({ browser, server }) => {
  const guest = await Visitor.arrive('guest', server.url)
  await guest.enter('guest')
  const mapId = await makeMap(guest)
  const streams = await Promise.all(Array.from({ length: 10 }, () => openStream(server.url, guest, mapId)))
  const context = await browser.newContext({ extraHTTPHeaders: { cookie: await guest.cookie() } })
  const page = await context.newPage()
  const followed = page.waitForResponse((response) => response.url().includes('/events'))
  await page.goto(`${server.url}/maps/${mapId}`)
  await followed

  const asked = Date.now()
  expect(await server.terminate()).toBe(0)
  // It takes a tenth of this; a tab that is open kept it for ever.
  expect(Date.now() - asked).toBeLessThan(2_000)
  await Promise.all(streams.map((stream) => stream.ended))
  await context.close()
  await guest.leave()
  await server.run()
})
