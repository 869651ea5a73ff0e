import path from 'node:path'
import { fail, say, step } from './run.mjs'
import { hashOf, isFresh, keepStamp } from './stamp.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const bin = (name) => path.join(root, 'node_modules/.bin', name)

/** What a build is made of. */
const SOURCES = [
  'app',
  'components',
  'content',
  'lib',
  'prisma',
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
]

/** What the database clients are made of. */
const OF_CLIENTS = [
  'prisma/schema.prisma',
  'prisma.config.ts',
  'scripts/setup/database-url.mjs',
  'scripts/setup/generate-twin.mjs',
  'scripts/setup/twin-schema.mjs',
  'package-lock.json',
]

/** Stops unless this is a Node that the program runs on. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`)
  process.chdir(root)
}

/** Installs the locked dependencies, if they are missing or not the locked ones. */
export async function installDependencies() {
  const hash = hashOf(['package-lock.json'])
  const stamp = 'node_modules/.howfar-lock'
  if (isFresh(stamp, hash)) return
  // With the development ones too: the build and the tests need them.
  await step('installing the locked dependencies', npm, ['ci', '--include=dev', '--no-audit', '--no-fund'])
  keepStamp(stamp, hash)
}

/** Generates the clients for both kinds of database, if what they are made of changed. */
export async function generateClient() {
  const hash = hashOf(OF_CLIENTS)
  const stamp = 'generated/.howfar-schema'
  if (isFresh(stamp, hash)) return
  await step('generating the database clients', bin('prisma'), ['generate'], {
    // An address of PostgreSQL would have its client made alone, and the code is typed with the other one.
    DATABASE_URL: '',
  })
  keepStamp(stamp, hash)
}

/** Builds the pages, if a source changed since the last build. */
export async function build() {
  const buildDir = process.env.HOWFAR_BUILD_DIR || '.next'
  const hash = hashOf(SOURCES)
  const stamp = path.join(buildDir, '.howfar-sources')
  if (isFresh(stamp, hash)) return
  await step('building the pages (about a minute)', bin('next'), ['build'], {
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  })
  keepStamp(stamp, hash)
  say('built.')
}
