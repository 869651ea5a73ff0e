import { BODY_BYTES } from '../../scripts/server/body-limits.mjs'
import { addressOf } from './rights/address-of'
import { type Row, TABLE } from './rights/table'
import { builtActions } from './rights/visitor'
import { type Actor, MISSING, makeWorld, type World } from './rights/world'
import { expect, test } from './test'

type Json = string | number | boolean | null | undefined | Json[] | { [name: string]: Json }

/** The same with every text put through `change`. */
const withTexts = (value: Json, change: (text: string) => Json): Json => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((part) => withTexts(part, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withTexts(part, change)]))
}

/** The same with a field in every record that nobody knows. */
const withField = (value: Json, field: Json): Json => {
  if (Array.isArray(value)) return value.map((part) => withField(part, field))
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).map(([name, part]) => [name, withField(part, field)])
  return { ...Object.fromEntries(known), unheardOf: field, constructor: field }
}

const nested = (depth: number): Json => JSON.parse('['.repeat(depth) + ']'.repeat(depth))

/** What is right in shape and odd within: it may be done or refused, never a fault. */
const ODD: Record<string, (value: Json) => Json> = {
  'NUL in every text': (value) => withTexts(value, (text) => `${text}\0`),
  'nothing but NUL': (value) => withTexts(value, () => '\0'),
  'half a letter': (value) => withTexts(value, (text) => `${text}\ud800`),
  'numbers for texts': (value) => withTexts(value, () => 1e308),
  'lists for texts': (value) => withTexts(value, (text) => [text]),
  'unknown fields': (value) => withField(value, { deep: nested(40) }),
}

/** A body that is not even right in shape, its kind, and the status with which it is refused. */
type Broken = [name: string, kind: string, body: string, status: number]
const JSON_KIND = 'application/json'
const FORM_KIND = 'multipart/form-data; boundary=x'
const broken = (most: number): Broken[] => {
  const depth = Math.min(9_000, Math.floor(most / 2) - 100)
  return [
    ['no JSON', JSON_KIND, '{"a":', 400],
    ['nested as deep as fits, or 9,000', JSON_KIND, `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`, 400],
    ['a form with files', FORM_KIND, '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[]\r\n--x--', 415],
    ['a form that is cut off', FORM_KIND, '--x\r\nContent-Disp', 415],
    ['a form without a boundary', 'Multipart/Form-Data', '--x', 415],
  ]
}

/** The same for actions, whose texts may stand for values. */
const BROKEN_CALLS: [name: string, body: string][] = [
  ['a record', '{}'],
  ['a function', '["$F1"]'],
  ['a form', '["$K1"]'],
  ['a promise', '["$@1"]'],
  ['a file', '["$B5"]'],
  ['a number without digits', '["$nx"]'],
  ['a list within itself', '["$0"]'],
  ['what is not there', '["$0:7:of"]'],
]

/** What may stand in an address where an id stands. */
const PARTS = ['%00', 'a%00b', "'%22%3B--", '..%2F..%2Fetc', '%F0%9F%A6%85', 'x'.repeat(3_000), '__proto__']

const isAction = (name: string) => name.startsWith('act ')
const isPage = (name: string) => name.startsWith('page ')
const isSignIn = (name: string) => name.includes('nextauth')
const writes = (name: string) => isAction(name) || name.startsWith('POST ')
const ROWS = Object.entries(TABLE)

/** Somebody who finds what a row is about. */
const actorOf = (row: Row): Actor => {
  if ('who' in row) return row.who.near[0]!
  return row.may === 'anybody' ? 'author' : row.may[0]!
}

type Sent = { headers?: Record<string, string>; body?: string; ours?: boolean }

/** Asks for what a row is about. `ours`: as a page of ours would; else it says no more than its headers. */
async function send(world: World, [name, row]: [string, Row], { headers = {}, body, ours = true }: Sent) {
  const [kind = '', what = ''] = name.split(' ')
  const visitor = world.actors[actorOf(row)]
  const said = { ...(ours ? { 'sec-fetch-site': 'same-origin' } : {}), ...headers }
  if (!isAction(name)) {
    const path = ('path' in row && row.path) || addressOf(what, world.near)
    return visitor.send(isPage(name) ? 'GET' : kind, path, said, body)
  }
  const { id, page } = builtActions().get(what)!
  const call = { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component' }
  return visitor.send('POST', page, { ...call, ...said }, body)
}

/** What one of the tables below finds wrong, a line each. */
type Look = (world: World) => Promise<string[]>
type Case = { what: string; sent: Sent; status?: number }

/** The bodies that are tried on a row: odd ones, and broken ones. */
function bodiesFor([name, row]: [string, Row], world: World): Case[] {
  const most = BODY_BYTES[name as keyof typeof BODY_BYTES]
  const cases: Case[] = broken(most).map(([what, kind, body, status]) => ({
    what,
    sent: { headers: { 'content-type': kind }, body },
    status,
  }))
  if (isAction(name)) cases.push(...BROKEN_CALLS.map(([what, body]) => ({ what, sent: { body }, status: 400 })))
  const given = (isAction(name) ? (row.args?.(world.near) ?? []) : row.body?.(world.near)) as Json
  // What takes the way in away would leave nobody to ask on.
  if (given === undefined || row.last) return cases
  const headers: Record<string, string> = isAction(name) ? {} : { 'content-type': JSON_KIND }
  const odd = Object.entries(ODD).map(([what, change]) => ({
    what,
    sent: { headers, body: JSON.stringify(change(given)) },
  }))
  return [...cases, ...odd]
}

const bodies: Look = async (world) => {
  const wrong: string[] = []
  for (const row of ROWS.filter(([name]) => writes(name)))
    for (const { what, sent, status } of bodiesFor(row, world)) {
      const answer = await send(world, row, sent)
      const words = await answer.text()
      if (answer.status >= 500 || (status ?? answer.status) !== answer.status)
        wrong.push(`${row[0]}, ${what}: ${answer.status} ${words.slice(0, 80)}`)
    }
  return wrong
}

const addresses: Look = async (world) => {
  const { author, anonymous } = world.actors
  const patterns = ROWS.flatMap(([name]) => (writes(name) ? [] : [name.split(' ')[1]!]))
  const paths = patterns.flatMap((pattern) =>
    (pattern.includes('[') ? PARTS : PARTS.slice(0, 2)).map(
      (part) =>
        `${pattern.replace(/\[[^\]]+\]/g, part)}?after=${part}&callbackUrl=${part}&error=${part}&view=${part}&code=${part}`,
    ),
  )
  const wrong: string[] = []
  for (const [i, path] of paths.entries()) {
    const { status } = await (i % 2 ? author : anonymous).send('GET', path, {})
    if (status >= 500) wrong.push(`${path.slice(0, 80)}: ${status}`)
  }
  for (const path of ['/%E0%A4%A', '/maps/%ff', '/api/maps/%', '/api/auth/%c3']) {
    const { status } = await author.send('GET', path, {})
    if (status !== 400) wrong.push(`${path}: ${status}`)
  }
  return wrong
}

const cookies: Look = async ({ actors }) => {
  const names = ['session-token', 'csrf-token', 'callback-url'].map((name) => `next-auth.${name}`)
  const wrong: string[] = []
  for (const path of ['/', '/maps', '/account', '/api/auth/session', `/api/maps/${MISSING.mapId}`])
    for (const value of ['%zz', '%E0%A4%A', '%00', '{"a":1}', 'x'.repeat(3_000)]) {
      const cookie = [...names, 'howfar-browser', 'theme'].map((name) => `${name}=${value}`).join('; ')
      const { status } = await actors.anonymous.send('GET', path, { cookie })
      if (status >= 500) wrong.push(`${path} ${value.slice(0, 9)}: ${status}`)
    }
  return wrong
}

/** What a browser says of where a request comes from, and whether that is here. */
const ORIGINS: [says: Record<string, string>, isHere: boolean][] = [
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'null' }, false],
  [{ origin: 'http://localhost.evil.example' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{}, false],
  [{ 'sec-fetch-site': 'same-origin' }, true],
]

const origins: Look = async (world) => {
  const wrong: string[] = []
  for (const row of ROWS.filter(([name, { last }]) => writes(name) && !last))
    for (const [headers, isHere] of ORIGINS) {
      // It has a token of its own, and programs sign in too.
      if (isSignIn(row[0]) && Object.keys(headers).length === 0) continue
      // Nothing that is done anywhere: only who may ask is looked at.
      const { status } = await send(world, row, { headers, body: '{', ours: false })
      if ((status === 403) === isHere) wrong.push(`${row[0]} ${JSON.stringify(headers)}: ${status}`)
    }
  return wrong
}

/** The headers of an answer, by what they must hold. `proto`: how a proxy says that the browser asked. */
const due = (name: string, proto: string): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
  ...(proto === 'https' ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  ...(isPage(name) ? { 'content-security-policy': "'strict-dynamic'", 'referrer-policy': 'same-origin' } : {}),
})

/** What an answer lacks of them, or has that is not due. */
function amiss(name: string, proto: string, said: Headers): string[] {
  const lacking = Object.entries(due(name, proto)).filter(([header, words]) => !said.get(header)?.includes(words))
  const hasHsts = proto === 'http' && said.has('strict-transport-security')
  return [...lacking.map(([header]) => `${header}: ${said.get(header)}`), ...(hasHsts ? ['HSTS'] : [])]
}

const answerHeaders: Look = async (world) => {
  const wrong: string[] = []
  for (const row of ROWS.filter(([name]) => !isAction(name)))
    for (const proto of ['http', 'https']) {
      const body = row[0].startsWith('POST ') ? { body: '{' } : {}
      const answer = await send(world, row, { headers: { 'x-forwarded-proto': proto }, ...body })
      await answer.body?.cancel().catch(() => {})
      wrong.push(...amiss(row[0], proto, answer.headers).map((words) => `${row[0]} by ${proto}: ${words}`))
    }
  return wrong
}

const OF_THE_LIBRARY = ['signin', 'signin/guest', 'signout', 'error', 'error?error=Configuration', 'verify-request']
const OF_NOBODY = ['callback/guest', 'callback/nothing', 'new-user', 'nothing', '_log', 'session', 'providers']

const libraryPages: Look = async ({ actors }) => {
  const wrong: string[] = []
  for (const what of [...OF_THE_LIBRARY, ...OF_NOBODY]) {
    const { status, headers: said } = await actors.author.send('GET', `/api/auth/${what}`, {})
    const leadsToOurs = status === 302 && /\/(sign-in|account)\b/.test(said.get('location') ?? '')
    const isPageOfTheirs = said.get('content-type')?.includes('text/html')
    const right = OF_THE_LIBRARY.includes(what) ? leadsToOurs : status < 500 && !isPageOfTheirs
    if (!right) wrong.push(`${what}: ${status} ${said.get('content-type')} ${said.get('location')}`)
  }
  return wrong
}

const LOOKS: Record<string, Look> = {
  'no body is a fault': bodies,
  'no address is a fault': addresses,
  'no cookie is a fault': cookies,
  'nothing is done that does not come from a page of ours': origins,
  'every answer has the headers that keep it where it belongs': answerHeaders,
  'no page of the sign-in library is shown': libraryPages,
}

test('whatever a client sends to a route, a page or an action is answered, and is never a fault', async ({
  unused,
}) => {
  const world = await makeWorld(unused)
  const wrong: Record<string, string[]> = {}
  for (const [rule, look] of Object.entries(LOOKS)) wrong[rule] = await look(world)
  await world.leave()
  expect(wrong).toEqual(Object.fromEntries(Object.keys(LOOKS).map((rule) => [rule, []])))
})
