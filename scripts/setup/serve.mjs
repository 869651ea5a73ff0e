import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { openServer } from '../server/http-server.mjs'
import { reachWords } from './reachable.mjs'
import { fail, say } from './run.mjs'

/**
 * Serves the built pages until told to stop; prints the address, and the link for the first teacher. `isTrusted`: which
 * proxies are believed when they say who asks.
 */
export async function serve(port, isTrusted) {
  const host = process.env.HOST || 'localhost'
  await checkPort(port, host)
  const token = await setupToken()
  const given = process.env.NEXTAUTH_URL
  const address = given || `http://${host.includes('0.0.0.0') ? 'localhost' : host}:${port}`
  process.env.PORT = String(port)
  process.env.NEXTAUTH_URL = address
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  const server = await openServer({ dir: process.cwd(), port, host, address, isTrusted }).catch((error) =>
    fail(error.message),
  )
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => server.stop().finally(() => process.exit(0)))
  await ready(`http://127.0.0.1:${port}/api/health`, `http://${host}:${port}/api/health`)
  // In one piece: whoever waits for the first line has the last one as well.
  say(
    `Howfar is ready: ${address}`,
    ...reachWords({ host, port, address: given, interfaces: networkInterfaces() }),
    ...(token ? [`make the first teacher account here, once: ${address}/setup/${token}`] : []),
  )
}

function checkPort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE')
        fail(`port ${port} is in use. Set PORT to another one, for example PORT=${port + 1} npm start.`)
      fail(`port ${port} on ${host} cannot be used: ${error.message}`)
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

async function ready(...urls) {
  for (let attempt = 0; attempt < 1_200; attempt++) {
    for (const url of urls) {
      const answer = await fetch(url).catch(() => null)
      if (answer?.ok) return
    }
    await wait(100)
  }
  fail('the server did not answer within two minutes.')
}

/** Made before the server opens the database: one connection at a time is what keeps an SQLite file whole. */
function setupToken() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'lib/cli/setup-link.ts'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let token = ''
    child.stdout.on('data', (chunk) => {
      token += chunk
    })
    child.on('close', () => resolve(token.trim()))
  })
}
