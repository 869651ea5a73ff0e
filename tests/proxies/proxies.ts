// Puts the proxies of docs/proxies, as they are written there, in front of the real server, and uses it through them.
// npm run test:proxies, where nginx, caddy and openssl are installed.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import https from 'node:https'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sampleMap } from '../../content'
import { freePort } from '../builders/free-port'
import { builtActions } from '../e2e/rights/visitor'
import { Server } from '../e2e/server'

/** Longer than a proxy keeps a quiet connection unless it is told to. */
const QUIET_MS = 70_000
const NAME = 'howfar.school.example'

const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-proxies-'))
const [cert, key] = [path.join(dir, 'cert.pem'), path.join(dir, 'key.pem')]
execFileSync(
  'openssl',
  [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${NAME}`],
    ...['-addext', `subjectAltName=DNS:${NAME}`, '-keyout', key, '-out', cert],
  ],
  { stdio: 'pipe' },
)

type Proxy = { name: string; run: (port: number, to: number) => ChildProcess }
const written = (name: string, config: string) => {
  const file = path.join(dir, name)
  writeFileSync(file, config)
  return file
}

const nginx = (change: (config: string) => string) => (port: number, to: number) => {
  const config = change(readFileSync('docs/proxies/nginx.conf', 'utf8'))
    .replace('listen 443', `listen ${port}`)
    .replace('/etc/ssl/howfar.pem', cert)
    .replace('/etc/ssl/howfar.key', key)
    .replace('127.0.0.1:3000', `127.0.0.1:${to}`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${dir}/${of};`)
  // As root it would work as an account that may not write into our folder.
  const who = process.getuid?.() === 0 ? 'user root;' : ''
  const http = `${who} daemon off; pid ${dir}/nginx-${port}.pid; events {} http { access_log off; ${temporary.join(' ')} ${config} }`
  return spawn('nginx', ['-e', 'stderr', '-c', written(`nginx-${port}.conf`, http)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const caddy = (port: number, to: number) => {
  const config = readFileSync('docs/proxies/Caddyfile', 'utf8')
    .replace(
      `${NAME} {`,
      `{\n admin off\n auto_https disable_redirects\n}\nhttps://${NAME}:${port} {\n tls ${cert} ${key}`,
    )
    .replace('127.0.0.1:3000', `127.0.0.1:${to}`)
  const env = { ...process.env, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir }
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', written(`Caddyfile-${port}`, config)], {
    env,
    stdio: 'ignore',
  })
}

/** Such as a service puts in front that knows us by a name of its own, and says no other. */
const withoutHost = (config: string) =>
  config
    .replace('proxy_set_header Host $host;', 'proxy_set_header Host inner.example;')
    .replace(/.*X-Forwarded-Host.*\n/, '')

const PROXIES: Proxy[] = [
  { name: 'nginx', run: nginx((config) => config) },
  { name: 'nginx that rewrites Host', run: nginx(withoutHost) },
  { name: 'caddy', run: caddy },
]

type Answer = { status: number; headers: import('node:http').IncomingHttpHeaders; body: string }
type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string }

/** One browser behind a proxy at a port of this machine. */
class Browser {
  private readonly jar = new Map<string, string>()
  private readonly agent = new https.Agent({ keepAlive: true, ca: readFileSync(cert) })

  constructor(private readonly port: number) {}

  get origin(): string {
    return `https://${NAME}:${this.port}`
  }

  private open(
    { method = 'GET', path: at, headers = {}, body }: Asked,
    hear: (response: import('node:http').IncomingMessage) => void,
    fail: (error: Error) => void,
  ) {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const own = { host: `${NAME}:${this.port}`, cookie, ...(method === 'GET' ? {} : { origin: this.origin }) }
    const length: Record<string, string> =
      body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const request = https.request({
      host: '127.0.0.1',
      port: this.port,
      servername: NAME,
      agent: this.agent,
      method,
      path: at,
      headers: { ...own, ...length, ...headers },
    })
    request.once('response', hear).once('error', fail).end(body)
  }

  ask(asked: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const hear = (response: import('node:http').IncomingMessage) => {
        for (const set of response.headers['set-cookie'] ?? []) {
          const [pair = ''] = set.split(';')
          this.jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
        }
        let body = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          body += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
      }
      this.open(asked, hear, reject)
    })
  }

  /** A stream that is heard as it comes. */
  listen(at: string): Promise<{ heard: () => string; isOpen: () => boolean; hears: (words: string) => Promise<void> }> {
    return new Promise((resolve, reject) => {
      let heard = ''
      let open = true
      let listening = () => {}
      const hears = async (words: string) => {
        while (!heard.includes(words))
          await new Promise<void>((again) => {
            listening = again
          })
      }
      const hear = (response: import('node:http').IncomingMessage) => {
        response.setEncoding('utf8').on('data', (chunk) => {
          heard += chunk
          listening()
        })
        response.once('close', () => {
          open = false
        })
        resolve({ heard: () => heard, isOpen: () => open, hears })
      }
      this.open({ path: at }, hear, reject)
    })
  }

  leave = () => this.agent.destroy()
}

async function isUp(browser: Browser): Promise<Answer> {
  for (;;) {
    const answer = await browser.ask({ path: '/api/health' }).catch(() => null)
    if (answer?.status === 200) return answer
    await wait(100)
  }
}

const JSON_KIND = { 'content-type': 'application/json' }
const title = (words: string) => ({
  requestId: randomUUID(),
  baseSeq: 0,
  changes: [{ edits: [{ op: 'update', table: 'map', from: {}, to: { title: words } }] }],
})

/** What is seen of Howfar through a proxy: a line each, that says whether it is right. */
async function* seen(browser: Browser): AsyncGenerator<[what: string, right: boolean]> {
  const health = await isUp(browser)
  yield ['https alone from now on', health.headers['strict-transport-security'] === 'max-age=31536000']
  const { csrfToken } = JSON.parse((await browser.ask({ path: '/api/auth/csrf' })).body) as { csrfToken: string }
  const entered = await browser.ask({
    method: 'POST',
    path: '/api/auth/callback/guest',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams({ csrfToken, json: 'true' })),
  })
  yield ['a sign-in', entered.status === 200]
  yield [
    'its cookie by https alone',
    entered.headers['set-cookie']?.some((set) => /^__Secure-next-auth\.session-token=.*; Secure/.test(set)) ?? false,
  ]
  const id = randomUUID()
  const post = (at: string, body: unknown) =>
    browser.ask({ method: 'POST', path: at, headers: JSON_KIND, body: JSON.stringify(body) })
  yield ['a new map', (await post('/api/maps', { map: { ...sampleMap, id } })).status === 200]
  const rename = builtActions().get('renameMapAction')!
  const call = { 'next-action': rename.id, 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component' }
  const act = (headers: Record<string, string>) =>
    browser.ask({
      method: 'POST',
      path: rename.page,
      headers: { ...call, ...headers },
      body: JSON.stringify([id, 'By an action']),
    })
  yield ['an action', /^1:\{"ok":true/m.test((await act({})).body)]
  yield ['no action of another site', (await act({ origin: 'https://evil.example' })).status === 403]
  const stream = await browser.listen(`/api/maps/${id}/events?after=0`)
  await stream.hears('retry')
  yield ['a stream', true]
  await post(`/api/maps/${id}/changes`, title('at once'))
  await stream.hears('at once')
  yield ['an edit on it, at once', true]
  await wait(QUIET_MS)
  yield [`still there after ${QUIET_MS / 1000} quiet seconds`, stream.isOpen()]
  await post(`/api/maps/${id}/changes`, title('long after'))
  await stream.hears('long after')
  yield ['and an edit then', true]
  const long = await browser.ask({
    method: 'POST',
    path: `/api/maps/${id}/changes`,
    headers: JSON_KIND,
    body: 'x'.repeat(100_000),
  })
  yield ['a body that is too long, refused in words', long.status === 413 && long.body.includes('at most')]
}

async function tryProxy({ run }: Proxy): Promise<boolean> {
  const port = await freePort()
  const server = await Server.behind({ NEXTAUTH_URL: `https://${NAME}:${port}`, TRUST_PROXY: 'loopback' })
  const proxy = run(port, server.port)
  const browser = new Browser(port)
  let all = true
  for await (const [what, right] of seen(browser)) {
    console.log(`  ${right ? 'yes' : 'NO '}  ${what}`)
    all &&= right
    // What comes next stands on it.
    if (!right) break
  }
  browser.leave()
  proxy.kill()
  await server.stop()
  return all
}

let all = true
for (const proxy of PROXIES) {
  console.log(proxy.name)
  all = (await tryProxy(proxy)) && all
}
rmSync(dir, { recursive: true, force: true })
process.exitCode = all ? 0 : 1
