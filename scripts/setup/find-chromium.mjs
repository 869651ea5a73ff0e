import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fail, run, say } from './run.mjs'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Flags for a Chromium that tests drive, as root too, and that talks to nobody. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const works = async (file) => (await run(file, ['--version'], { quiet: true })).code === 0

/** A Chromium that starts: the one named, one of this machine, the one inside npm, or Playwright's own. Stops with how to get one. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (await works(named)) return named
    fail(`CHROMIUM_PATH is “${named}”, which does not start.`)
  }
  for (const file of INSTALLED) if (existsSync(file) && (await works(file))) return file
  const packed = await fromNpm()
  if (packed && (await works(packed))) return packed
  const own = await fromPlaywright()
  if (own && (await works(own))) return own
  return fail(
    'no Chromium could be found or got for the end-to-end tests. Install one (on Debian or Ubuntu: apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to one.',
  )
}

/** The Chromium packed inside an npm package, unpacked. For Linux; it needs the system's NSS libraries. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  say('unpacking the Chromium that came through npm …')
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath().catch(() => null)
}

async function fromPlaywright() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  say('getting a Chromium for Playwright …')
  const got = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    quiet: true,
  })
  return got.code === 0 && existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}
