import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { claimDatabase } from './lock.mjs'
import { faultOf, missing, sentenceOf } from './look-at-database.mjs'
import { fail, step } from './run.mjs'
import { hashOf, isFresh, keepStamp } from './stamp.mjs'

const MIGRATIONS = 'prisma/sqlite/migrations'
const prisma = path.resolve(import.meta.dirname, '../../node_modules/.bin/prisma')

/**
 * Makes the database ready: claims it for this process, looks whether it is whole, and creates it or brings it to the
 * newest migration. Stops with a sentence when one of these cannot be done.
 */
export async function readyDatabase(dataDir) {
  const file = path.resolve(process.env.DATABASE_URL?.replace(/^file:/, '') || path.join(dataDir, 'howfar.db'))
  await claim(dataDir, file)
  const stamp = path.join(dataDir, '.migrated')
  const there = existsSync(file) && statSync(file).size > 0
  if (there) {
    const fault = await faultOf(file, dataDir)
    if (fault) fail(fault)
  } else if (existsSync(stamp) && isMarkOf(stamp, file, dataDir)) fail(missing(file, dataDir, stamp))
  const hash = `${hashOf([MIGRATIONS])} ${file}`
  if (there && isFresh(stamp, hash)) return
  await step('creating or migrating the database', prisma, ['migrate', 'deploy'], { HOWFAR_DATA_DIR: dataDir })
  keepStamp(stamp, hash)
}

async function claim(dataDir, file) {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (error) {
    fail(`the data folder ${dataDir} cannot be made: ${error.message}`)
  }
  const claimed = await claimDatabase(file).catch((error) => fail(sentenceOf(error, file, dataDir)))
  if (!claimed)
    fail(`another Howfar is using the database ${file}. Stop it first, or set HOWFAR_DATA_DIR to another folder.`)
}

/** Whether the mark of a finished migration speaks of this file, or of one that lay here before the folder was moved. */
function isMarkOf(stamp, file, dataDir) {
  return path.dirname(file) === path.resolve(dataDir) || readFileSync(stamp, 'utf8').endsWith(` ${file}`)
}
