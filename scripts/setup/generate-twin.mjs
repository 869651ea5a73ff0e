// A generator of Prisma’s: with the client for SQLite it makes the one for PostgreSQL. It is asked on standard input and
// answers on standard error, a line of JSON-RPC each.
import { spawnSync } from 'node:child_process'
import readline from 'node:readline'

function generate() {
  const made = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
    encoding: 'utf8',
    // Only its kind is looked at.
    env: { ...process.env, DATABASE_URL: 'postgresql://localhost/none' },
  })
  if (made.status !== 0) throw new Error(made.stderr)
  return null
}

const METHODS = {
  getManifest: () => ({
    manifest: { prettyName: 'the client for PostgreSQL', defaultOutput: '../generated/postgresql' },
  }),
  generate,
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const { id, method } = JSON.parse(line)
  const answer = (said) => process.stderr.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...said })}\n`)
  try {
    answer({ result: METHODS[method]() })
  } catch (error) {
    answer({ error: { code: -32_000, message: error.message, data: { stack: error.stack } } })
  }
}
