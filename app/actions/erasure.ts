'use server'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { ok, type Result } from '@/lib/domain/shared/result'
import { Day } from '@/lib/domain/shared/when'
import { keepUntil } from '@/lib/server/classroom/keep-until'
import { eraseAccount } from '@/lib/server/erasure/erase-account'
import { eraseClass } from '@/lib/server/erasure/erase-class'
import { act } from './call'

const Id = z.string().min(1).max(100)
const Typed = z.string().max(200)

/** Until when a class is kept, as a day; null takes the date off. */
export async function keepUntilAction(given: { classId: string; day: string | null }): Promise<Result<null>> {
  const schema = z.object({ classId: Id, day: Day.nullable() })
  const done = await act(schema, given, (db, { id }, input, now) => keepUntil(db, id, input, now))
  revalidatePath('/classes', 'layout')
  return done
}

/** Deletes a class with everything in it. `typed`: the class's name, not needed for a demonstration. */
export async function deleteClassAction(given: { classId: string; typed: string }): Promise<Result<null>> {
  const schema = z.object({ classId: Id, typed: Typed })
  const done = await act(schema, given, (db, { id }, input, now) => eraseClass(db, id, input, now))
  revalidatePath('/classes', 'layout')
  return done.ok ? ok(null) : done
}

/** Deletes the account of whoever asks. `typed`: its name. */
export async function deleteAccountAction(given: { typed: string }): Promise<Result<null>> {
  const done = await act(z.object({ typed: Typed }), given, (db, { id }, { typed }, now) =>
    eraseAccount(db, id, typed, now),
  )
  return done.ok ? ok(null) : done
}
