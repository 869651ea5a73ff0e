import path from 'node:path'
import { openBackupDoor } from '../../lib/server/backup/backup-door'
import { openDatabase } from '../../lib/server/database/database'
import { claimDatabase } from '../../scripts/setup/lock.mjs'

// Holds a database as the server does, and saves one row after another, each named once it is acknowledged, until ended.
const file = process.argv[2] ?? ''
const db = openDatabase(`file:${file}`)
const save = async (i: number): Promise<void> => {
  await db.user.create({ data: { id: `s-${i}`, kind: 'guest', name: 'saver' } })
  process.stdout.write(`s-${i}\n`)
  await new Promise((resolve) => setImmediate(resolve))
  return save(i + 1)
}
void claimDatabase(file)
  .then(() => openBackupDoor(db, { dataDir: path.dirname(file), secret: 'the secret of the server' }))
  .then(() => save(0))
