import { demoClass as demoContent } from '@/content/demo-class/demo-class'
import { ok, refuse } from '@/lib/domain/shared/result'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { readEnv } from '@/lib/server/env'
import type { Answer, Options } from './answer'
import { note } from './files'
import { withDatabase } from './with-database'

/** Makes a demonstration class for a teacher, the one who came first unless named, and prints the class's id. */
export async function demoClass(_: string[], { teacher: email }: Options): Promise<Answer> {
  return withDatabase(async (db) => {
    const teacher = await db.user.findFirst({
      where: { kind: 'teacher', ...(email === undefined ? {} : { email: email.trim().toLowerCase() }) },
      orderBy: { createdAt: 'asc' },
    })
    if (!teacher)
      return refuse(
        'no-teacher',
        email === undefined
          ? 'There is no teacher account yet. Make one first with the link that npm start prints.'
          : `There is no teacher account for ${email}.`,
      )
    const made = await makeDemoClass(db, teacher.id, demoContent(), new Date())
    if (!made.ok) return made
    note(`The class is ready: ${readEnv().url}/classes/${made.value.classId}`)
    return ok(`${made.value.classId}\n`)
  })
}
