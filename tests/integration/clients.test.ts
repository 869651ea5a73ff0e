import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const clone = mkdtempSync(path.join(os.tmpdir(), 'howfar-clone-'))
afterAll(() => rmSync(clone, { recursive: true, force: true }))

test('a first start makes the clients of both databases, whichever it is started with', () => {
  for (const part of ['prisma', 'scripts', 'prisma.config.ts', 'package.json', 'package-lock.json'])
    cpSync(part, path.join(clone, part), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'))
  const ready = `await (await import('./scripts/setup/prepare.mjs')).generateClient()`
  for (const url of ['postgresql://howfar@127.0.0.1:1/school', '']) {
    rmSync(path.join(clone, 'generated'), { recursive: true, force: true })
    execFileSync(process.execPath, ['--input-type=module', '-e', ready], {
      cwd: clone,
      env: { ...process.env, DATABASE_URL: url },
      stdio: 'pipe',
    })
    for (const kind of ['sqlite', 'postgresql'])
      expect(existsSync(path.join(clone, 'generated', kind, 'client.ts')), `${kind} with “${url}”`).toBe(true)
  }
})
