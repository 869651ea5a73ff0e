import 'server-only'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Result } from '@/lib/domain/shared/result'
import { tellTime, UTC } from '@/lib/domain/shared/when'
import type { Summary } from './backup-form'
import type { Installation } from './installation'
import { copiesFolder } from './snapshot'
import { type About, writeBackup } from './write-backup'

const KEPT_DAYS = 14
const DAY_MS = 86_400_000
/** What the name of a copy says: when it was made, in UTC, and why. */
const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(nightly|before-update)\.backup$/

type Why = 'nightly' | 'before-update'

const nameOf = (now: Date, why: Why) => `${tellTime('field', now, UTC).replace(':', '-')}-${why}.backup`

/** When a copy was made; null of a file that is not one of ours. */
function madeAt(name: string): Date | null {
  const [, day, hour, minute] = NAME.exec(name) ?? []
  return day ? new Date(`${day}T${hour}:${minute}:00Z`) : null
}

/**
 * Keeps a copy in the data folder, and deletes those that are older than a fortnight. They are looked at only when the
 * new one stands: while none can be made, the old ones stay.
 */
export async function keepCopy(
  dataDir: string,
  why: Why,
  from: Installation,
  about: About,
): Promise<Result<{ bytes: number; tables: Summary }>> {
  const folder = copiesFolder(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const written = await writeBackup(path.join(folder, nameOf(about.now, why)), from, about)
  if (!written.ok) return written
  const oldest = about.now.getTime() - KEPT_DAYS * DAY_MS
  for (const name of await readdir(folder)) {
    const made = madeAt(name)
    if (made && made.getTime() < oldest) await rm(path.join(folder, name), { force: true })
  }
  return written
}

/** When the newest copy in the data folder was made; null if there is none. */
export async function lastCopyAt(dataDir: string): Promise<Date | null> {
  const entries = await readdir(copiesFolder(dataDir), { withFileTypes: true }).catch(() => [])
  const times = entries.flatMap((entry) => (entry.isFile() && madeAt(entry.name)?.getTime()) || [])
  return times.length > 0 ? new Date(Math.max(...times)) : null
}

/** The hour of the night at which a copy is made, by the clock of the machine. */
const HOUR = 3

/** Whether a night has begun since the last copy, or, without one, since the installation was made. */
export function isCopyDue(last: Date, now: Date): boolean {
  const night = new Date(now)
  night.setHours(HOUR, 0, 0, 0)
  if (night > now) night.setDate(night.getDate() - 1)
  return last < night
}
