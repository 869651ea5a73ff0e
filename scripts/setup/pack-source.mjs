import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { say } from './run.mjs'
import { hashOf, isFresh, keepStamp } from './stamp.mjs'

/** What the program consists of at the top level, for a copy that came without its history. */
export const PARTS = [
  '.ci',
  '.githooks',
  '.github',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'app',
  'biome.json',
  'components',
  'content',
  'docs',
  'instrumentation-client.ts',
  'instrumentation.ts',
  'lib',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'postcss.config.mjs',
  'prisma',
  'prisma.config.ts',
  'proxy.ts',
  'scripts',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
]

/**
 * Packs the source that runs here, changes included, for whoever asks for it at /source, as the licence wants. Nothing is
 * in it but the program: no data, no secret, nothing that lies beside it.
 */
export function packSource() {
  const folder = process.env.HOWFAR_BUILD_DIR || '.next'
  const archive = path.join(folder, 'source.tar.gz')
  const hash = hashOf(PARTS)
  const stamp = path.join(folder, '.howfar-source')
  if (existsSync(archive) && isFresh(stamp, hash)) return
  try {
    mkdirSync(folder, { recursive: true })
    // Made beside its place, so that nobody is handed half of it, under a name that no other start writes to.
    const made = `${archive}.${process.pid}`
    const list = { input: sourceFiles().join('\n'), stdio: ['pipe', 'ignore', 'ignore'] }
    execFileSync('tar', ['-czf', made, '-T', '-'], list)
    renameSync(made, archive)
    keepStamp(stamp, hash)
  } catch {
    say('the source could not be packed (is there a “tar”?): /source says so. Set HOWFAR_SOURCE_URL to where it is.')
  }
}

/** The files of the program: those under version control, else those of its parts. */
export function sourceFiles() {
  try {
    const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const files = tracked.split('\0').filter((file) => file !== '' && existsSync(file))
    if (files.length > 0) return files
  } catch {
    // No git, or no history: the parts are known by name.
  }
  return PARTS.filter((part) => existsSync(part)).flatMap(filesIn)
}

function filesIn(at) {
  const entries = readdirSync(path.dirname(at), { withFileTypes: true })
  const entry = entries.find(({ name }) => name === path.basename(at))
  if (entry?.isDirectory()) return readdirSync(at).flatMap((name) => filesIn(path.join(at, name)))
  return entry?.isFile() ? [at] : []
}
