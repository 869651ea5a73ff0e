// npm run test:equal: plays many random scripts on the canvas and in the outline, each time with another seed.
import { spawnSync } from 'node:child_process'
import { findChromium } from '../../scripts/setup/find-chromium.mjs'

const seed = process.env.EQUAL_SEED ?? String(Math.floor(Math.random() * 2 ** 31))
const runs = process.env.EQUAL_RUNS ?? '60'
console.log(
  `seed ${seed}, ${runs} scripts. To play them again: EQUAL_SEED=${seed} EQUAL_RUNS=${runs} npm run test:equal`,
)
const { status } = spawnSync('npx', ['playwright', 'test', 'tests/e2e/equal-views.spec.ts', '--reporter=list'], {
  stdio: 'inherit',
  env: { ...process.env, EQUAL_SEED: seed, EQUAL_RUNS: runs, CHROMIUM_PATH: await findChromium() },
})
process.exitCode = status ?? 1
