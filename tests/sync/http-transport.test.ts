import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { ask } from '@/lib/sync/http-transport'

let said: { status: number; body: string } = { status: 200, body: '' }
const server = createServer((_, response) => {
  response.writeHead(said.status, { 'Content-Type': 'application/json' }).end(said.body)
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => void server.close())

const FULL = 'The server cannot save: its disk is full.'

test.each([
  [200, '{"seq":3}', { kind: 'done', value: { seq: 3 } }],
  [200, '{"seq":"three"}', { kind: 'unreachable' }],
  [
    401,
    '{"code":"sign-in","message":"Your session has ended."}',
    { kind: 'signed-out', why: 'Your session has ended.' },
  ],
  [423, '{"code":"locked","message":"This map is closed."}', { kind: 'refused', why: 'This map is closed.' }],
  [500, '', { kind: 'unreachable' }],
  [503, '<p>a proxy has had enough</p>', { kind: 'unreachable' }],
  [503, `{"code":"cannot-save","message":"${FULL}"}`, { kind: 'unreachable', why: FULL }],
])('%i %s is understood', async (status, body, answer) => {
  said = { status, body }
  const { port } = server.address() as AddressInfo
  expect(await ask(`http://127.0.0.1:${port}/`, z.object({ seq: z.number() }), {})).toEqual(answer)
})
