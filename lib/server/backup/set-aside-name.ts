import 'server-only'

/** The name under which what a restore replaced is kept. */
export const setAsideName = (now: Date): string =>
  `set-aside-${now.toISOString().replace(/\..*/, '').replaceAll(':', '-')}`
