import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { openStream } from './open-stream'
import { builtActions, Visitor } from './rights/visitor'
import { expect, test } from './test'

const SAMPLE = JSON.parse(readFileSync('content/samples/stalin-machine.json', 'utf8')) as object

/** A map of the visitor's own, saved. */
async function makeMap(visitor: Visitor): Promise<string> {
  const id = randomUUID()
  const answer = await visitor.ask('POST', '/api/maps', { map: { ...SAMPLE, id } })
  expect(answer.status).toBe(200)
  return id
}

const ENDS: Record<string, (visitor: Visitor) => Promise<unknown>> = {
  'locks the screen': (visitor) => visitor.act(builtActions().get('lockAction')!, []),
  'signs out': (visitor) => visitor.signOut(),
}

for (const [way, end] of Object.entries(ENDS))
  test(`who ${way} hears no more of a map, and another session does`, async ({ server }) => {
    const [here, there] = [await Visitor.arrive('here', server.url), await Visitor.arrive('there', server.url)]
    await here.enter('guest')
    const mapId = await makeMap(here)
    const { code } = JSON.parse((await here.ask('POST', '/api/account/resume-code', {})).body) as { code: string }
    await there.enter('resume', { code })
    const [ended, open] = [await openStream(server.url, here, mapId), await openStream(server.url, there, mapId)]
    await end(here)
    await ended.ended
    const edits = [{ op: 'update', table: 'map', from: {}, to: { title: 'Afterwards' } }]
    const saved = { requestId: randomUUID(), baseSeq: 0, changes: [{ edits }] }
    expect((await there.ask('POST', `/api/maps/${mapId}/changes`, saved)).status).toBe(200)
    await expect.poll(() => open.heard()).toContain('Afterwards')
    expect(ended.heard()).not.toContain('Afterwards')
    open.close()
    await here.leave()
    await there.leave()
  })

test('SIGTERM ends the server at once, with ten streams and a browser open', async ({ browser, server }) => {
  const guest = await Visitor.arrive('guest', server.url)
  await guest.enter('guest')
  const mapId = await makeMap(guest)
  const streams = await Promise.all(Array.from({ length: 10 }, () => openStream(server.url, guest, mapId)))
  const context = await browser.newContext({ extraHTTPHeaders: { cookie: await guest.cookie() } })
  const page = await context.newPage()
  const followed = page.waitForResponse((response) => response.url().includes('/events'), { timeout: 180_000 })
  await page.goto(`${server.url}/maps/${mapId}`)
  await followed

  const asked = Date.now()
  expect(await server.terminate()).toBe(0)
  // A tenth of a second where nothing else keeps the machine busy; a tab that is open kept it for ever.
  expect(Date.now() - asked).toBeLessThan(5_000)
  await Promise.all(streams.map((stream) => stream.ended))
  await context.close()
  await guest.leave()
  await server.run()
})
