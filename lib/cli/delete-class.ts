import { ok } from '@/lib/domain/shared/result'
import { eraseClassAs } from '@/lib/server/erasure/erase-class'
import type { Answer } from './answer'
import { withDatabase } from './with-database'

/** Deletes a class with all that was handed in, and prints how many rows of what went with it. */
export async function deleteClass([id = '']: string[]): Promise<Answer> {
  return withDatabase(async (db) => {
    const done = await eraseClassAs(db, 'command-line', id, new Date())
    if (done.ok) return ok(`${JSON.stringify(done.value)}\n`)
    return { ok: false, refusal: { ...done.refusal, message: `There is no class with the id “${id}”.` } }
  })
}
