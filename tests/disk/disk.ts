// Fills the disk under a real server while a pupil writes in a real browser, and makes room again: npm run test:disk.
// Needs Linux and root, because it mounts a small disk of its own.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/find-chromium.mjs'
import { Server } from '../e2e/server'

if (process.platform !== 'linux' || process.getuid?.() !== 0) {
  console.error('This test mounts a small disk: it needs Linux and root.')
  process.exit(1)
}

const SENTENCE = 'The server cannot save: its disk is full.'
const usual = os.tmpdir()
const disk = mkdtempSync(path.join(usual, 'howfar-disk-'))
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk])
// The server’s data folder is made in what the system calls the folder for temporary files.
process.env.TMPDIR = disk
const server = await Server.start()
process.env.TMPDIR = usual
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS })
const filler = path.join(disk, 'filler')

async function check(words: string, run: () => Promise<unknown>): Promise<void> {
  await run()
  console.log(`✓ ${words}`)
}

/** Writes until nothing more fits. */
function fillDisk(): void {
  for (let bytes = 1 << 20; bytes >= 4096; bytes >>= 1) {
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' })
    } catch {
      // A smaller piece may still fit.
    }
  }
}

/** Opens the sample as a map of one's own. */
async function openSample(): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url })).newPage()
  await page.goto('/maps/new?sample=stalin-machine')
  return page
}

/** An edit that is saved when it can be. */
async function addParagraph(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Paragraph', exact: true }).click()
  await page.getByRole('menuitem').first().click()
}

/** Makes the first teacher account by the link that the server printed. */
async function makeTeacher(page: Page): Promise<void> {
  await page.goto(/http:\S+\/setup\/\S+/.exec(server.output)?.[0] ?? '')
  await page.getByLabel('Name, as your pupils know you').fill('Ms Okafor')
  await page.getByLabel('E-mail address').fill('okafor@school.example')
  await page.getByLabel(/^Password/).fill('a long enough one')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.getByRole('link', { name: 'Ms Okafor' }).waitFor()
}

const health = async () => (await fetch(`${server.url}/api/health`)).status

try {
  await makeTeacher(await (await browser.newContext({ baseURL: server.url })).newPage())
  const page = await openSample()
  await addParagraph(page)
  await check('while there is room, an edit is saved', () => page.getByLabel('Saved', { exact: true }).waitFor())

  fillDisk()
  await addParagraph(page)
  await check('when the disk is full, the browser says so and that the work is safe', () =>
    page.getByText(`${SENTENCE} It is safe on this device.`).waitFor(),
  )
  await check('the health of the server is 503', async () => {
    if ((await health()) !== 503) throw new Error('The health of the server was not 503.')
  })
  await check('a new map by somebody new says so too', async () => {
    const visitor = await openSample()
    await addParagraph(visitor)
    await visitor.getByText(`${SENTENCE} It is safe on this device.`).waitFor()
  })
  await check('signing in says so too', async () => {
    const other = await (await browser.newContext({ baseURL: server.url })).newPage()
    await other.goto('/sign-in')
    await other.getByLabel('E-mail address').fill('okafor@school.example')
    await other.getByLabel(/^Password/).fill('a long enough one')
    await other.getByRole('button', { name: 'Sign in', exact: true }).click()
    await other.getByText(SENTENCE).waitFor()
  })
  await check('what was saved before can be read', async () => {
    const answer = await page.request.get('/maps')
    if (!answer.ok()) throw new Error(`The list of maps answered ${answer.status()}.`)
  })

  rmSync(filler)
  await check('when there is room again, the edit is saved without anybody’s doing', () =>
    page.getByLabel('Saved', { exact: true }).waitFor({ timeout: 60_000 }),
  )
  await check('and the health of the server is 200', async () => {
    for (let attempt = 0; (await health()) !== 200; attempt++) {
      if (attempt > 100) throw new Error('The health of the server stayed 503.')
      await wait(100)
    }
  })
} finally {
  await browser.close()
  await server.stop()
  execFileSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
}
