'use server'
import { revalidatePath } from 'next/cache'
import { ForgetClass, KeepUntilDay, TypedName } from '@/lib/domain/classroom/requests'
import { ok, type Result } from '@/lib/domain/shared/result'
import { keepUntil } from '@/lib/server/classroom/keep-until'
import { eraseAccount } from '@/lib/server/erasure/erase-account'
import { eraseClass } from '@/lib/server/erasure/erase-class'
import { act } from './call'

/** Until when a class is kept, as a day; null takes the date off. */
export async function keepUntilAction(given: KeepUntilDay): Promise<Result<null>> {
  const done = await act(KeepUntilDay, given, (db, { id }, input, now) => keepUntil(db, id, input, now))
  revalidatePath('/classes', 'layout')
  return done
}

/** Deletes a class with everything in it. `typed`: the class's name, not needed for a demonstration. */
export async function deleteClassAction(given: ForgetClass): Promise<Result<null>> {
  const done = await act(ForgetClass, given, (db, { id }, input, now) => eraseClass(db, id, input, now))
  revalidatePath('/classes', 'layout')
  return done.ok ? ok(null) : done
}

/** Deletes the account of whoever asks. `typed`: its name. */
export async function deleteAccountAction(given: TypedName): Promise<Result<null>> {
  const done = await act(TypedName, given, (db, { id }, { typed }, now) => eraseAccount(db, id, typed, now))
  return done.ok ? ok(null) : done
}
