import packageJson from '../../package.json'
import { keepCopy } from '../server/backup/copies'
import { readingInstallation } from '../server/backup/reading-installation'
import { readEnv } from '../server/env'

// Keeps a copy of the database that npm start, whose process has claimed it, is about to bring up to date.
const { databaseUrl, dataDir, secret } = readEnv()
const about = { program: packageJson.version, secret, now: new Date() }
readingInstallation(databaseUrl, (from) => keepCopy(dataDir, 'before-update', from, about)).then((kept) => {
  if (kept.ok) return
  process.stderr.write(`${kept.refusal.message}\n`)
  process.exitCode = 1
})
