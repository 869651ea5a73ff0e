import 'server-only'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { diskFaultOf, noteDiskFault } from './disk-fault'

// secure_delete: what is deleted is overwritten in the file too, so that an erasure is one.
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'busy_timeout = 5000',
  'foreign_keys = ON',
  'secure_delete = ON',
  // Without it a REPLACE deletes rows past their triggers.
  'recursive_triggers = ON',
]

/**
 * libSQL kept on one connection. Its client hands the connection to each transaction and opens a new one afterwards,
 * which leaks file handles and forgets every PRAGMA but journal_mode; and the SQLite inside can corrupt a file when two
 * connections write and checkpoint at once.
 */
export class EmbeddedSqlite extends PrismaLibSql {
  override createClient(config: ConstructorParameters<typeof PrismaLibSql>[0]) {
    const client = super.createClient({ intMode: 'bigint', ...config })
    // The local driver is synchronous underneath: these have run when the constructor returns.
    for (const pragma of PRAGMAS) void client.execute(`PRAGMA ${pragma}`)
    const execute = client.execute.bind(client)
    client.execute = async (...statement: Parameters<typeof execute>) => {
      try {
        return await execute(...statement)
      } catch (error) {
        if (diskFaultOf(error)) noteDiskFault()
        throw error
      }
    }
    client.transaction = async () => {
      await client.execute('BEGIN IMMEDIATE')
      let open = true
      const rollback = async () => {
        if (!open) return
        open = false
        await client.execute('ROLLBACK')
      }
      const commit = async () => {
        try {
          await client.execute('COMMIT')
          open = false
        } catch (error) {
          await rollback().catch(() => {})
          throw error
        }
      }
      return {
        execute: (statement: Parameters<typeof client.execute>[0]) => client.execute(statement),
        commit,
        rollback,
        close: () => void rollback(),
        get closed() {
          return !open
        },
      } as never
    }
    return client
  }
}
