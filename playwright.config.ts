import { defineConfig } from '@playwright/test'
import type { OfWorker } from './tests/e2e/test'

/** Chromium heeds the last list that it is given: this is the one that Playwright gives it, as far as it matters here … */
const AS_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]
/** … and what nobody sees: a page for the address bar and one in reserve, made for every window, a third of all the work. */
const UNSEEN = ['SpareRendererForSitePerProcess', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** One lesson from the class to the second hand-in; with all cases, what two mates write on one map, and whatever a client may send. */
const ON_POSTGRES = [
  'classroom.spec.ts',
  ...(process.env.HOWFAR_TESTS === 'all' ? ['group.spec.ts', 'anything.spec.ts'] : []),
]

export default defineConfig<object, OfWorker>({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build-first.ts',
  // A machine that others keep busy is five times slower: what is waited for is seen, never a time that should do.
  timeout: 600_000,
  expect: { timeout: 40_000 },
  fullyParallel: false,
  projects: [{ name: 'sqlite' }, { name: 'postgresql', testMatch: ON_POSTGRES, use: { database: 'postgresql' } }],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--disable-features=${[...AS_PLAYWRIGHT, ...UNSEEN].join(',')}`,
      ],
    },
    actionTimeout: 40_000,
  },
})
