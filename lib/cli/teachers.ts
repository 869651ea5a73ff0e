import { NewTeacher } from '@/lib/domain/shared/account-requests'
import { ok, refuse } from '@/lib/domain/shared/result'
import { resetPassword as reset } from '@/lib/server/account/reset-password'
import { createTeacher as create } from '@/lib/server/account/teacher'
import type { Answer, Options } from './answer'
import { LineReader } from './ask'
import { note } from './files'
import { withDatabase } from './with-database'

/** Makes a teacher account; prints its id. What is not given as an option is asked for, the password always. */
export async function makeTeacher(_: string[], options: Options): Promise<Answer> {
  return withDatabase(async (db) => {
    const asking = new LineReader()
    const email = options.email ?? (await asking.ask('E-mail'))
    const name = options.name ?? (await asking.ask('Name, as pupils say it'))
    const password = await asking.ask('Password (12 characters or more)', { secret: true })
    asking.close()
    const teacher = NewTeacher.safeParse({ email, name, password })
    if (!teacher.success) return refuse('bad-teacher', teacher.error.issues[0]?.message ?? 'Give all three.')
    const made = await create(db, teacher.data)
    return made.ok ? ok(`${made.value.id}\n`) : made
  })
}

/** Gives a teacher's account a new password, ends a pause after wrong ones, and signs it out everywhere. */
export async function giveNewPassword(_: string[], options: Options): Promise<Answer> {
  return withDatabase(async (db) => {
    const asking = new LineReader()
    const email = options.email ?? (await asking.ask('E-mail'))
    const password = await asking.ask('New password (12 characters or more)', { secret: true })
    asking.close()
    const done = await reset(db, { email, password }, new Date())
    if (!done.ok) return done
    note('The new password holds, and a pause is over. Whoever was signed in to this account is signed out.')
    return ok('')
  })
}
