// npm start: makes ready what is not, then serves. Plain Node until the dependencies are there.
import path from 'node:path'
import { readyDatabase } from './setup/database.mjs'
import { isPostgres } from './setup/database-url.mjs'
import { newestCopy } from './setup/look-at-database.mjs'
import { packSource } from './setup/pack-source.mjs'
import { databasePlace } from './setup/postgres.mjs'
import { build, checkNode, generateClient, installDependencies } from './setup/prepare.mjs'
import { fail, say } from './setup/run.mjs'
import { serve } from './setup/serve.mjs'

checkNode()
const { PORT, DATABASE_URL, NEXTAUTH_URL } = process.env
const port = Number(PORT || 3000)
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  fail(`PORT must be a whole number from 1 to 65535; it is “${PORT}”.`)
if (NEXTAUTH_URL && !URL.canParse(NEXTAUTH_URL)) fail(`NEXTAUTH_URL is not a web address: “${NEXTAUTH_URL}”.`)
const onPostgres = isPostgres(DATABASE_URL ?? '')
if (DATABASE_URL && !DATABASE_URL.startsWith('file:') && !onPostgres)
  fail(
    'DATABASE_URL must begin with file: or be an address such as postgresql://user:password@host/database. Leave it unset for a database in the data folder.',
  )
process.env.HOWFAR_DATA_DIR = path.resolve(process.env.HOWFAR_DATA_DIR || '.data')
process.env.NODE_ENV = 'production'

await installDependencies()
const isTrusted = await trusted(process.env.TRUST_PROXY)
await generateClient()
await readyDatabase(process.env.HOWFAR_DATA_DIR)
say(
  onPostgres
    ? `the database is ${databasePlace(DATABASE_URL)}; the secret and the copies are in ${process.env.HOWFAR_DATA_DIR}`
    : `the data is in ${process.env.HOWFAR_DATA_DIR}`,
)
const copy = newestCopy(path.join(process.env.HOWFAR_DATA_DIR, 'backups'))
say(
  copy ? `the last copy of it is ${copy}` : 'a copy of it is made every night and kept for 14 days; there is none yet',
)
await build()
packSource()
await serve(port, isTrusted)

/** Read before anything takes long; it stands on a library, so not before the dependencies are there. */
async function trusted(setting) {
  const { trustedProxies } = await import('./server/client-address.mjs')
  try {
    return trustedProxies(setting)
  } catch (error) {
    fail(error.message)
  }
}
