import { realpathSync } from 'node:fs'
import path from 'node:path'

/** The claims of this process. A connection that nothing refers to would be collected, and its lock with it. */
const held = new Map()

/**
 * Claims a database file for this process, whatever name it is reached by, until the process ends: two programs on one
 * SQLite file can corrupt it. Answers false when another process has it.
 *
 * The claim is an exclusive lock on a small database beside the file. The operating system keeps it while this process
 * is there, stopped or not, and drops it with the process, however that ends: there is nothing that could go stale.
 */
export async function claimDatabase(file) {
  const lock = `${realFile(file)}-lock`
  if (held.has(lock)) return true
  const { PrismaLibSql } = await import('@prisma/adapter-libsql')
  const connection = await new PrismaLibSql({ url: `file:${lock}` }).connect()
  const run = (sql) => connection.executeRaw({ sql, args: [], argTypes: [] })
  try {
    // Nothing is ever committed, so no journal need be on the disk, where a process that is killed would leave it.
    await run('PRAGMA journal_mode = MEMORY')
    await run('BEGIN EXCLUSIVE')
    // On a file that may only be read, SQLite begins without locking anything: a change asked for shows which it is.
    await run('PRAGMA user_version = 1')
  } catch (error) {
    await connection.dispose()
    if (error.cause?.kind === 'SocketTimeout') return false
    throw error
  }
  held.set(lock, connection)
  return true
}

/** Gives a claim back before the process ends. */
export async function releaseDatabase(file) {
  const lock = `${realFile(file)}-lock`
  const connection = held.get(lock)
  if (!connection) return
  held.delete(lock)
  // A connection that is closed inside a transaction lingers until it is collected.
  await connection.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] })
  await connection.dispose()
}

/** The file that a name leads to; of a file that is not there yet, its place in the folder that the name leads to. */
function realFile(file) {
  try {
    return realpathSync(file)
  } catch {
    return path.join(realpathSync(path.dirname(file)), path.basename(file))
  }
}
