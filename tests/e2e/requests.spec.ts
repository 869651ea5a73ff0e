import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { BODY_BYTES, bodyBytes } from '../../scripts/server/body-limits.mjs'
import { surface } from './rights/surface'
import { builtActions } from './rights/visitor'
import { expect, test } from './test'

const MIB = 1024 * 1024

/** Everything of the build that reads a body. */
function readers(): string[] {
  const routes = surface().filter((name) => /^(POST|PUT|PATCH|DELETE) /.test(name))
  return [...routes, ...[...builtActions().keys()].map((name) => `act ${name}`)].sort()
}

type Sent = { status: number | undefined; words: string; bytes: number }

/** Asks with a body of so many bytes, in pieces without a length or, if `declared`, by its length alone. */
async function send(url: string, path: string, bytes: number, action?: string, declared = false): Promise<Sent> {
  const headers = {
    origin: url,
    ...(declared ? { 'content-length': bytes } : { 'transfer-encoding': 'chunked' }),
    ...(action ? { 'next-action': action } : {}),
  }
  const request = http.request(new URL(path, url), { method: 'POST', agent: false, headers })
  const answered = once(request, 'response') as Promise<[http.IncomingMessage]>
  request.flushHeaders()
  let sent = 0
  let over = false
  void answered.then(() => {
    over = true
  })
  const piece = Buffer.alloc(64 * 1024, 'x')
  while (!declared && !over && sent < bytes) {
    sent += piece.length
    if (!request.write(piece)) await Promise.race([once(request, 'drain'), answered])
  }
  const [response] = await answered
  let words = ''
  for await (const chunk of response.setEncoding('utf8')) words += chunk
  request.destroy()
  return { status: response.statusCode, words, bytes: sent }
}

test('everything in the build that reads a body has a limit of its own, and nothing else has one', () => {
  expect(Object.keys(BODY_BYTES).sort(), 'to be listed in scripts/server/body-limits.mjs').toEqual(readers())
  const built = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as Record<string, string>
  const routes = Object.entries(built).filter(([file]) => file.startsWith('/api/'))
  const known = surface().map((name) => name.split(' ')[1])
  expect(routes.map(([, address]) => address).filter((address) => !known.includes(address))).toEqual([])
})

test('each of them refuses a longer body before any of it is sent', async ({ server }) => {
  const built = builtActions()
  for (const name of readers()) {
    const [method = '', what = ''] = name.split(' ')
    const action = built.get(what)
    const path = action ? action.page : what.replace(/\[[^\]]+\]/g, 'nothing')
    const most = bodyBytes(action ? 'POST' : method, path, action ? what : undefined)
    expect(most, name).toBe(BODY_BYTES[name as keyof typeof BODY_BYTES])
    const { status, words } = await send(server.url, path, most + 1, action?.id, true)
    expect(`${name} ${status} ${words}`).toMatch(/ 413 .*holds at most/)
  }
})

for (const path of ['/api/maps/nothing/changes', '/api/auth/callback/guest', '/', '/nowhere'])
  test(`a body without an end is cut off at ${path}, and the connection is closed`, async ({ server }) => {
    const { status, bytes } = await send(server.url, path, 50 * MIB)
    expect(status).toBe(413)
    // What the server drops until the answer is read, and what lies in the two sockets' buffers.
    expect(bytes).toBeLessThan(16 * MIB)
  })

test('a connection that asks for another protocol is closed', async ({ server }) => {
  const headers = { connection: 'upgrade', upgrade: 'websocket' }
  const request = http.get(new URL('/nowhere', server.url), { agent: false, headers })
  const [error] = (await once(request, 'error')) as [NodeJS.ErrnoException]
  expect(error.code).toBe('ECONNRESET')
})
