import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { claimDatabase, releaseDatabase } from '@/scripts/setup/lock.mjs'

const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-lock-'))
const file = path.join(dir, 'howfar.db')
writeFileSync(file, '')
const holders: ChildProcess[] = []
afterEach(async () => {
  for (const holder of holders.splice(0)) await end(holder)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Another process that claims the database; what it answered, and the process, which goes on. */
async function another(name = file): Promise<{ claimed: string; holder: ChildProcess }> {
  const holder = spawn(process.execPath, ['tests/integration/hold-database.mjs', name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holders.push(holder)
  const claimed = await new Promise<string>((resolve) =>
    holder.stdout.once('data', (said) => resolve(`${said}`.trim())),
  )
  return { claimed, holder }
}

function end(holder: ChildProcess): Promise<unknown> {
  if (holder.exitCode !== null || holder.signalCode !== null) return Promise.resolve()
  const gone = new Promise((resolve) => holder.once('exit', resolve))
  holder.kill('SIGKILL')
  return gone
}

test('a database is one process’s, until that process is killed without a chance to tidy up', async () => {
  const first = await another()
  expect(first.claimed).toBe('true')
  expect(await claimDatabase(file)).toBe(false)
  expect((await another()).claimed).toBe('false')
  await end(first.holder)
  expect((await another()).claimed).toBe('true')
})

test('a process that is stopped, not ended, keeps its database', async () => {
  const { holder } = await another()
  holder.kill('SIGSTOP')
  expect(await claimDatabase(file)).toBe(false)
  holder.kill('SIGCONT')
})

test('another name of the same file is the same database', async () => {
  const elsewhere = path.join(dir, 'elsewhere')
  mkdirSync(elsewhere)
  symlinkSync(file, path.join(elsewhere, 'linked.db'))
  symlinkSync(dir, path.join(dir, 'same'))
  await another()
  expect(await claimDatabase(path.join(elsewhere, 'linked.db'))).toBe(false)
  expect(await claimDatabase(path.join(dir, 'same', 'howfar.db'))).toBe(false)
  expect(await claimDatabase(path.join(elsewhere, 'howfar.db'))).toBe(true)
})

test('what was claimed is this process’s again and again, and free once it is given back', async () => {
  expect(await claimDatabase(file)).toBe(true)
  expect(await claimDatabase(file)).toBe(true)
  expect((await another()).claimed).toBe('false')
  await releaseDatabase(file)
  expect((await another()).claimed).toBe('true')
})
