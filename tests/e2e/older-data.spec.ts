import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { Server } from './server'
import { expect, test } from './test'

const MIGRATIONS = 'prisma/sqlite/migrations'

const prisma = async (command: string, dataDir: string, migrations = MIGRATIONS): Promise<string> => {
  const env = { ...process.env, DATABASE_URL: `file:${dataDir}/howfar.db`, HOWFAR_MIGRATIONS: migrations }
  const asked = promisify(execFile)('node_modules/.bin/prisma', ['migrate', command], { env })
  return (await asked.catch((error: { stdout: string }) => error)).stdout
}

/** As a server leaves it that is killed: its last writes are in the log beside the database. */
async function leaveInUse(file: string): Promise<void> {
  const program = `
    const db = require('@libsql/client').createClient({ url: 'file:${file}' })
    db.execute('PRAGMA journal_mode = WAL')
      .then(() => db.execute("INSERT INTO User (id, kind, name) VALUES ('somebody', 'guest', 'Wren 4')"))
      .then(() => process.kill(process.pid, 'SIGKILL'))`
  await promisify(execFile)(process.execPath, ['-e', program]).catch(() => {})
}

/** Puts a database of the version before into a data folder: every migration but the last. */
async function goBack(dataDir: string): Promise<void> {
  const old = mkdtempSync(path.join(os.tmpdir(), 'howfar-older-'))
  cpSync(MIGRATIONS, old, { recursive: true })
  const last = readdirSync(old)
    .filter((name) => !name.endsWith('.toml'))
    .sort()
    .at(-1)!
  rmSync(path.join(old, last), { recursive: true })
  for (const name of readdirSync(dataDir)) if (/^(howfar\.db|\.migrated)/.test(name)) rmSync(path.join(dataDir, name))
  await prisma('deploy', dataDir, old)
  await leaveInUse(`${dataDir}/howfar.db`)
  rmSync(old, { recursive: true })
}

test('a data folder of the version before is brought up to date, and is so still once it is served', async () => {
  const server = await Server.start()
  try {
    await server.kill()
    await goBack(server.dataDir)
    expect(await prisma('status', server.dataDir)).toContain('not yet been applied')
    await server.run()
    await server.kill()
    expect(await prisma('status', server.dataDir)).toContain('Database schema is up to date')
  } finally {
    await server.stop()
  }
})
