import { ok, type Result } from '@/lib/domain/shared/result'
import { askForSnapshot } from '@/lib/server/backup/backup-door'
import type { Summary } from '@/lib/server/backup/backup-form'
import { readingInstallation } from '@/lib/server/backup/reading-installation'
import { withSnapshot } from '@/lib/server/backup/snapshot'
import { writeBackup } from '@/lib/server/backup/write-backup'
import { readEnv } from '@/lib/server/env'
import packageJson from '@/package.json'
import type { Answer } from './answer'
import { note } from './files'
import { atDatabase } from './with-database'

type Written = Result<{ bytes: number; tables: Summary }>

/** Writes everything into one file, the server running or not. Prints each table’s count of rows and hash, as JSON. */
export async function backup([file = '']: string[]): Promise<Answer> {
  const written = await writeTo(file)
  if (!written.ok) return written
  const { bytes, tables } = written.value
  note(`${file}: ${Math.ceil(bytes / 1024)} KB, read back and compared. Whoever has this file has everything.`)
  return ok(`${JSON.stringify({ tables }, null, 2)}\n`)
}

async function writeTo(file: string): Promise<Written> {
  const { dataDir, secret } = readEnv()
  const about = { program: packageJson.version, secret, now: new Date() }
  return atDatabase(
    (url) => readingInstallation(url, (from) => writeBackup(file, from, about)),
    async (): Promise<Written> => {
      const asked = await askForSnapshot(dataDir)
      if (!asked.ok) return asked
      const { snapshot, secret: theirs } = asked.value
      return withSnapshot(snapshot, (from) => writeBackup(file, from, { ...about, secret: theirs }))
    },
  )
}
