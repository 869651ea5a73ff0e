import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeAnswerHeaders } from './answer-headers.mjs'
import { bodyBytes } from './body-limits.mjs'
import { isForeign, isFromOurPages } from './origin.mjs'
import { answerRefusal, withBody } from './read-body.mjs'

const TIMEOUTS = { headersTimeout: 15_000, requestTimeout: 180_000 }
const FOREIGN = { code: 'origin', message: 'This can only be done from a page of Howfar.' }
/** How long what is being answered may take once the server is told to stop. */
const GRACE_MS = 1_200

/**
 * Our own HTTP server around Next, in this process: bodies are bounded, and who asks is known, before a page or a route
 * sees a request; what no page of ours sends ends here. `isTrusted`: which proxies may say for whom they ask; `address`:
 * where browsers reach the installation, as far as the operator said.
 */
export async function openServer({ dir, port, host, address, isTrusted }) {
  const { default: next } = await import('next')
  const { nameClient } = await import('./client-address.mjs')
  // As next start does: where the server reaches itself when one page answers for another, whatever a proxy in front says.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${host.includes('0.0.0.0') ? 'localhost' : host}:${port}`
  const app = next({ dev: false, dir, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const actions = actionNames(dir)
  const open = new Set()
  let emptied = () => {}

  const server = createServer(TIMEOUTS, async (req, res) => {
    open.add(res)
    res.once('close', () => {
      open.delete(res)
      if (open.size === 0) emptied()
    })
    try {
      nameClient(req, isTrusted)
      writeAnswerHeaders(req.url, res, address.startsWith('https:') || req.headers['x-forwarded-proto'] === 'https')
      if (isForeign(req, address)) return answerRefusal(req, res, 403, FOREIGN)
      // Next compares it with where a page says that it comes from; a proxy may have put another name into Host.
      const { origin } = req.headers
      if (origin && isFromOurPages((name) => req.headers[name], address))
        req.headers['x-forwarded-host'] = new URL(origin).host
      const most = bodyBytes(req.method, req.url, actions.get(req.headers['next-action']))
      const whole = await withBody(req, res, most)
      if (whole) await handle(whole, res)
    } catch (error) {
      console.error(error)
      res.destroy()
    }
  })
  // Nothing here speaks another protocol; Next would keep such a connection for as long as its sender likes.
  server.on('upgrade', (_, socket) => socket.destroy())
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })

  /** Ends every stream of events, lets the other answers finish, and closes all connections. */
  async function stop() {
    server.close()
    const quiet = new Promise((resolve) => {
      emptied = resolve
    })
    for (const res of open) if (String(res.getHeader('content-type')).startsWith('text/event-stream')) res.destroy()
    if (open.size > 0) await Promise.race([quiet, wait(GRACE_MS)])
    server.closeAllConnections()
    await Promise.race([app.close(), wait(300)])
  }
  return { stop }
}

/** The names of the build's server actions by the ids under which pages call them. */
function actionNames(dir) {
  const build = process.env.HOWFAR_BUILD_DIR || '.next'
  const manifest = JSON.parse(readFileSync(path.join(dir, build, 'server/server-reference-manifest.json'), 'utf8'))
  return new Map(Object.entries(manifest.node).map(([id, { exportedName }]) => [id, exportedName]))
}
