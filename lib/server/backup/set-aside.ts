import 'server-only'
import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'

/** The name under which what a restore replaced is kept. */
export const setAsideName = (now: Date): string =>
  `set-aside-${now.toISOString().replace(/\..*/, '').replaceAll(':', '-')}`

/** Makes the folder of what is set aside, with a copy of the secret in it. */
export async function keepSecret(dataDir: string, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  const secret = path.join(dataDir, 'secret')
  if (existsSync(secret)) await copyFile(secret, path.join(folder, 'secret'))
}
