import 'server-only'
import { statfsSync } from 'node:fs'
import { CANNOT_SAVE, cannotSaveWords, type DiskFault } from '@/lib/domain/shared/cannot-save'
import { type Refusal, refuse } from '@/lib/domain/shared/result'

/** SQLite’s primary codes of a disk that does not take what it is given. */
const FAULTS: Record<number, DiskFault> = { 8: 'read-only', 10: 'broken', 13: 'full', 14: 'broken' }

/** Less than this and the next save may not fit. */
const ROOM_BYTES = 256 * 1024

/** What is wrong with the disk, if that is what an error of the database or of Prisma comes of; null otherwise. */
export function diskFaultOf(error: unknown): DiskFault | null {
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as Told).cause) {
    const { rawCode, originalCode, meta } = cause as Told
    const code = rawCode ?? Number(originalCode ?? meta?.driverAdapterError?.cause?.originalCode ?? 0)
    const fault = FAULTS[code & 0xff]
    if (fault) return fault
  }
  return null
}

/** The places where the layers between us and SQLite keep its code. */
type Told = {
  rawCode?: number
  originalCode?: string
  meta?: { driverAdapterError?: { cause?: { originalCode?: string } } }
  cause?: unknown
}

/** Runs what may write; a disk that does not take it becomes a refusal, any other fault is thrown on. */
export async function orCannotSave<T>(run: () => Promise<T>): Promise<T | { ok: false; refusal: Refusal }> {
  try {
    return await run()
  } catch (error) {
    const fault = diskFaultOf(error)
    if (fault) return refuse(CANNOT_SAVE, cannotSaveWords(fault))
    throw error
  }
}

/** Whether a folder’s disk has no room left to speak of. */
export function hasNoRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < ROOM_BYTES
}
