#!/usr/bin/env node
/**
 * Prisma's CLI talks to a native "schema-engine", a download that many school networks block. This program answers the
 * same JSON-RPC on standard input and output with Prisma's own WASM engine over a driver adapter, so that migrating
 * works from npm packages alone. The numbered comments mark faults of Prisma 7.10 that it works round.
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bg from '@prisma/schema-engine-wasm/schema_engine_bg'
import { isPostgres } from './setup/database-url.mjs'

const argv = process.argv.slice(2)
const values = (name) => argv.flatMap((a, i) => (a === name ? [argv[i + 1]] : []))
if (argv.includes('--version')) {
  console.log('schema-engine-cli wasm')
  process.exit(0)
}

const wasmPath = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')),
  'schema_engine_bg.wasm',
)
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(wasmPath)), {
  './schema_engine_bg.js': bg,
})
// Where the engine leaves its last words when it breaks.
let lastWords = ''
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (said) => {
    lastWords = said
  },
}
bg.__wbg_set_wasm(exports)
exports.__wbindgen_start()

const { url = 'file::memory:' } = JSON.parse(values('--datasource')[0] ?? '{}')
const datamodels = values('--datamodels').map((p) => [p, fs.readFileSync(p, 'utf8')])
const adapterFactory = () => (isPostgres(url) ? postgresFactory() : sqliteFactory())

async function postgresFactory() {
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const { default: pg } = await import('pg')
  // 6. never a connectionString: connectToShadowDb() sets only `database`, which a connectionString overrides, so that
  //    the “shadow” would be the real database.
  const { host, port, user, password, ssl, database: own } = new pg.Client({ connectionString: url })
  const given = new URL(url).searchParams.get('schema')
  const schema = given ?? 'public'
  const open = async (database) => {
    const options = given ? `-c search_path=${schema}` : undefined
    const pool = { host, port, user, password, ssl, options, database, max: 2 }
    return patchPostgres(await new PrismaPg(pool, { schema }).connect())
  }
  const shadow = async () => {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
    const main = await open(own)
    await main.executeScript(`CREATE DATABASE "${name}"`)
    const conn = await open(name)
    const dispose = conn.dispose.bind(conn)
    // The adapter drops the database while its own pool still holds it open.
    conn.dispose = async () => {
      await dispose()
      // By force: what its pool closed may still be closing, on a busy machine for longer than PostgreSQL waits.
      await main.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      await main.dispose()
    }
    return conn
  }
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => open(own),
    connectToShadowDb: shadow,
  }
}

/** 5. The engine reads pg_catalog columns whose types adapter-pg refuses: these are handed over as texts. */
const AS_TEXT = new Map([
  [18, 25],
  [24, 25],
  [194, 25],
  [2205, 25],
  [1003, 1009],
])
function patchPostgres(conn) {
  const io = conn.performIO.bind(conn)
  conn.performIO = async (query) => {
    // 9. PostgreSQL 18 lists NOT NULL among its constraints; on the letter of that kind the engine breaks, not every time.
    const sql = query.sql.replace("contype NOT IN ('p', 'u', 'f')", "contype NOT IN ('p', 'u', 'f', 'n')")
    const result = await io({ ...query, sql })
    for (const field of result.fields ?? []) field.dataTypeID = AS_TEXT.get(field.dataTypeID) ?? field.dataTypeID
    return result
  }
  // 8. the adapter cuts a script at every semicolon, those inside a function too: PostgreSQL takes it whole.
  conn.executeScript = async (script) => {
    await conn
      .underlyingDriver()
      .query(script)
      .catch((error) => conn.onError(error))
  }
  return patch(conn)
}

async function sqliteFactory() {
  const { PrismaLibSql } = await import('@prisma/adapter-libsql')
  const real = new PrismaLibSql({ url })
  // 1. libsql's ":memory:" is lost after every transaction: give the shadow database a file.
  const shadow = async () => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'prisma-shadow-'))
    const conn = await new PrismaLibSql({ url: `file:${dir}/shadow.db` }).connect()
    const dispose = conn.dispose.bind(conn)
    conn.dispose = async () => {
      await dispose()
      fs.rmSync(dir, { recursive: true, force: true })
    }
    process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }))
    return conn
  }
  return {
    provider: real.provider,
    adapterName: real.adapterName,
    connect: async () => patch(await real.connect()),
    connectToShadowDb: async () => patch(await shadow()),
  }
}
function patch(conn) {
  // 2. the engine replays whole migration scripts on the shadow database with executeRaw,
  //    where SQLite drivers run only the first statement (libsql) or throw (better-sqlite3).
  const raw = conn.executeRaw.bind(conn)
  conn.executeRaw = async (q) => (q.args.length ? raw(q) : conn.executeScript(q.sql).then(() => 0))
  // 3. adapter-libsql doesn't recognise "SQLITE_ERROR: no such table" as a missing table.
  const onError = conn.onError?.bind(conn)
  if (onError)
    conn.onError = (e) => {
      if (e instanceof Error) e.message = e.message.replace(/^SQLITE_\w+: /, '')
      onError(e)
    }
  return conn
}

const bound = bindMigrationAwareSqlAdapterFactory(await adapterFactory())
const newEngine = () => bg.SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, () => {}, bound)
/** An error of several addresses that did not answer has no words of its own. */
const wordsOf = (err) => lastWords || err?.message || err?.errors?.map(wordsOf).join('; ') || String(err?.code ?? err)

function describe(err) {
  const ext = /External error id#(\d+)/.exec(String(err?.message))
  const cause = ext && bound.errorRegistry.consumeError(Number(ext[1]))?.error
  return {
    message: cause ? `${err.message}\n${wordsOf(cause)}` : wordsOf(err),
    error_code: err?.code,
  }
}

/** Tells Prisma’s CLI, which reads lines of JSON alone, why this program ends, and ends it. */
async function end(err) {
  const { message, error_code = 'P1001' } = describe(err)
  const line = { level: 'ERROR', target: 'schema_engine::logger', fields: { message, error_code } }
  await new Promise((resolve) => process.stderr.write(`\n${JSON.stringify(line)}\n`, resolve))
  process.exit(1)
}
process.on('uncaughtException', end)

if (argv.includes('cli')) {
  const command = argv[argv.indexOf('cli') + 1]
  try {
    if (command === 'can-connect-to-database' || command === 'create-database') {
      const e = await newEngine()
      await e.ensureConnectionValidity({ datasource: { tag: 'ConnectionString', url } })
    } else
      throw Object.assign(new Error(`${command} is not supported by the WASM engine: create the database yourself`), {
        code: 'P1003',
      })
    process.exit(0)
  } catch (err) {
    await end(err)
  }
}

let engine
async function call(method, params) {
  engine ??= await newEngine()
  const filters = params?.filters ?? { externalTables: [], externalEnums: [] }
  try {
    return await engine[method](params)
  } catch (err) {
    if (!params?.migrationsList) throw err
    // 4. on an empty database the engine fails with P1014 instead of answering "no migrations table yet":
    //    applying an empty list of migrations makes the table.
    if (err?.code === 'P1014')
      await engine.applyMigrations({ migrationsList: { ...params.migrationsList, migrationDirectories: [] }, filters })
    // 7. it gets its shadow-database factory only from some commands: run one of those first.
    else if (/provided through an external factory/.test(err?.message))
      await engine.devDiagnostic({ migrationsList: params.migrationsList, filters })
    else throw err
    return await engine[method](params)
  }
}
const send = (m) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...m })}\n`)
for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue
  const { id, method, params } = JSON.parse(line)
  if (!method) continue // the reply to our own "print"
  try {
    const name = { getDatabaseVersion: 'version' }[method] ?? method
    if (typeof bg.SchemaEngine.prototype[name] !== 'function')
      throw new Error(`the WASM schema engine has no ${method}`)
    const result = (await call(name, params)) ?? {}
    if (method === 'diff' && result.stdout) send({ id: 1e6 + id, method: 'print', params: { content: result.stdout } })
    send({ id, result })
  } catch (err) {
    send({
      id,
      error: {
        code: 4466,
        message: 'An error happened. Check the data field for details.',
        data: { is_panic: false, ...describe(err) },
      },
    })
  }
}
process.exit(0)
