// npm test: makes ready what is not, then runs every check there is. Ends with “N passed, N failed”.
// npm run test:all: the same with all the cases that are drawn, and then what takes long.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build, checkNode, generateClient, installDependencies } from './setup/prepare.mjs'
import { run, say } from './setup/run.mjs'

checkNode()
const all = process.argv.includes('--all')
if (all) process.env.HOWFAR_TESTS = 'all'
await installDependencies()
await generateClient()

const scratch = mkdtempSync(path.join(os.tmpdir(), 'howfar-test-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
const bin = (name) => path.join('node_modules/.bin', name)
let passed = 0
let failed = 0

/** A check that counts as one: it passes or it fails. */
async function check(words, command, args) {
  say(`${words} …`)
  const { code } = await run(command, args)
  if (code === 0) passed += 1
  else failed += 1
}

/** A runner that writes a report; without one it counts as one failure. */
async function suite(words, command, args, report, count, env = {}) {
  say(`${words} …`)
  const { code } = await run(command, args, { env })
  const counted = readReport(report, count)
  passed += counted.passed
  failed += counted.failed
  if (code !== 0 && counted.failed === 0) failed += 1
  if (code === 0 && counted.passed === 0) failed += 1
}

function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}

await check('lint and format', bin('biome'), ['check', '--error-on-warnings', '.'])
await check('types', bin('tsc'), ['--noEmit'])
await check('files, exports and dependencies that nothing uses', bin('knip'), [])
const unit = path.join(scratch, 'vitest.json')
await suite(
  'unit, architecture, integration and sync tests',
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  unit,
  (r) => ({
    passed: r.numPassedTests,
    failed:
      r.numFailedTests + r.testResults.filter((t) => t.status === 'failed' && t.assertionResults.length === 0).length,
  }),
)
await build()
const { findChromium } = await import('./setup/find-chromium.mjs')
const browser = await findChromium()
say(`the browser is ${browser}`)
const e2e = path.join(scratch, 'playwright.json')
await suite(
  'journeys in Chromium',
  bin('playwright'),
  ['test'],
  e2e,
  (r) => ({ passed: r.stats.expected, failed: r.stats.unexpected + r.stats.flaky }),
  { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: e2e },
)
if (all) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await check('fifty kills of a server that saves', npm, ['run', '-s', 'test:kill'])
  await check('fifty kills of one on PostgreSQL', npm, ['run', '-s', 'test:kill', '--', '50', 'postgresql'])
  await check('sixty scripts on the canvas and in the outline', npm, ['run', '-s', 'test:equal'])
  if (process.platform === 'linux' && process.getuid() === 0)
    await check('a full disk', npm, ['run', '-s', 'test:disk'])
  else say('a full disk is tried on Linux, as root, alone: left out here')
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
