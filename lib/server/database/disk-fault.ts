import 'server-only'
import { statfsSync } from 'node:fs'
import { CANNOT_SAVE, cannotSaveWords, type DiskFault } from '@/lib/domain/shared/cannot-save'
import { type Refusal, refuse } from '@/lib/domain/shared/result'

/** SQLite’s primary codes of a disk that does not take what it is given. */
const OF_SQLITE: Record<number, DiskFault> = { 8: 'read-only', 10: 'broken', 13: 'full', 14: 'broken' }

/** The same of PostgreSQL, and how it, Prisma and the network say that it does not answer. */
const OF_POSTGRES: [RegExp, DiskFault][] = [
  [/^53100$/, 'full'],
  [/^25006$/, 'read-only'],
  [/^(?:58030|XX001)$/, 'broken'],
  [/^(?:08...|57P0.|53300|57014)$/, 'away'],
  [/^(?:ECONN\w+|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EPIPE|ETIMEDOUT)$/, 'away'],
  [/^(?:P1001|P1002|P1008|P1017|P2024|P2028|P2037)$/, 'away'],
  [/^(?:timeout exceeded|Connection terminated|Query read timeout|Client has encountered)/, 'away'],
]

/** Less than this and the next save may not fit. */
const ROOM_BYTES = 256 * 1024

/** What is wrong with the disk, if that is what an error of the database or of Prisma comes of; null otherwise. */
export function diskFaultOf(error: unknown): DiskFault | null {
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as Told).cause) {
    const told = cause as Told
    const adapter = told.meta?.driverAdapterError?.cause
    const fault =
      OF_SQLITE[(told.rawCode ?? Number(told.originalCode ?? adapter?.originalCode ?? 0)) & 0xff] ??
      [told.code, told.originalCode, adapter?.originalCode, told.message].map(faultSaid).find((said) => said !== null)
    if (fault) return fault
  }
  return null
}

const faultSaid = (words: unknown): DiskFault | null =>
  OF_POSTGRES.find(([pattern]) => typeof words === 'string' && pattern.test(words))?.[1] ?? null

/** The places where the layers between us and a database keep its code. */
type Told = {
  rawCode?: number
  code?: string
  message?: string
  originalCode?: string
  meta?: { driverAdapterError?: { cause?: { originalCode?: string } } }
  cause?: unknown
}

const kept = globalThis as { howfarDiskFault?: number }

/** When the disk last did not take a write of this process, in milliseconds; 0 if it always did. */
export const lastDiskFault = (): number => kept.howfarDiskFault ?? 0

export function noteDiskFault(): void {
  kept.howfarDiskFault = Date.now()
}

/** Runs what may write; a disk that does not take it becomes a refusal, any other fault is thrown on. */
export async function orCannotSave<T>(run: () => Promise<T>): Promise<T | { ok: false; refusal: Refusal }> {
  try {
    return await run()
  } catch (error) {
    const fault = diskFaultOf(error)
    if (!fault) throw error
    noteDiskFault()
    return refuse(CANNOT_SAVE, cannotSaveWords(fault))
  }
}

/** Whether a folder’s disk has no room left to speak of. */
export function hasNoRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < ROOM_BYTES
}
