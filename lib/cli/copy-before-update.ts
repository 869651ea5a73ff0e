import packageJson from '../../package.json'
import { keepCopy } from '../server/backup/copies'
import { openSqlite, SqliteInstallation } from '../server/backup/sqlite-tables'
import { readEnv } from '../server/env'

// Keeps a copy of the database that npm start, whose process has claimed it, is about to bring up to date.
const { databaseUrl, dataDir, secret } = readEnv()
const installation = new SqliteInstallation(openSqlite(databaseUrl.replace(/^file:/, '')))
const about = { program: packageJson.version, secret, now: new Date() }
keepCopy(dataDir, 'before-update', installation, about).then((kept) => {
  installation.close()
  if (kept.ok) return
  process.stderr.write(`${kept.refusal.message}\n`)
  process.exitCode = 1
})
