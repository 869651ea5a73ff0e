import 'server-only'
import path from 'node:path'
import packageJson from '@/package.json'
import { fileOf } from '@/scripts/setup/database-url.mjs'
import { readEnv } from '../env'
import { type Database, type DatabaseKind, database } from './database'
import { hasNoRoom, lastDiskFault } from './disk-fault'

export type Health = { status: 'ok' | 'unavailable'; database: DatabaseKind; version: string }

/** A watcher may ask every second; the disk is tried no oftener than this. */
const TRIED_EVERY_MS = 5_000

let tried: { at: number; ok: Promise<boolean> } | undefined

/** Whether the database answers and can be written. */
export async function health(): Promise<Health> {
  const now = Date.now()
  const db = database()
  if (!tried || now - tried.at >= TRIED_EVERY_MS) tried = { at: now, ok: isWritable(db, fileOf(readEnv().databaseUrl)) }
  const failedSince = lastDiskFault() > tried.at
  const fine = (await tried.ok) && !failedSince
  return { status: fine ? 'ok' : 'unavailable', database: db.kind, version: packageJson.version }
}

/**
 * Tries a real write that changes nothing which is ever read, and whether the next save would find room. What a disk of
 * PostgreSQL's has left cannot be asked: a save that it did not take is remembered.
 */
export async function isWritable(db: Database, file: string): Promise<boolean> {
  try {
    if (db.kind === 'postgresql') return (await db.erasure.deleteMany({ where: { id: '' } })).count === 0
    await db.$queryRawUnsafe('PRAGMA user_version = 0')
    return !hasNoRoom(path.dirname(file))
  } catch {
    return false
  }
}
