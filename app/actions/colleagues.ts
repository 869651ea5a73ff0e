'use server'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { currentVisit } from '@/app/visit'
import { EndTeacher, OfClass } from '@/lib/domain/classroom/requests'
import { Id } from '@/lib/domain/shared/id'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { NewTeacher } from '@/lib/server/account/teacher'
import { afterCode } from '@/lib/server/account/visit'
import { acceptAsNewTeacher, acceptInvitation, endTeacher, inviteTeacher } from '@/lib/server/classroom/invite-teacher'
import { database } from '@/lib/server/database/database'
import { orCannotSave } from '@/lib/server/database/disk-fault'
import { act } from './call'

/** The token of a link for one colleague; in this answer alone. */
export async function inviteTeacherAction(given: OfClass): Promise<Result<{ token: string }>> {
  return act(OfClass, given, (db, { id }, { classId }, now) => inviteTeacher(db, id, classId, now))
}

export async function endTeacherAction(given: EndTeacher): Promise<Result<null>> {
  const done = await act(EndTeacher, given, (db, { id }, { classId, userId }) => endTeacher(db, id, classId, userId))
  revalidatePath('/classes', 'layout')
  return done
}

export async function acceptInvitationAction(given: { token: string }): Promise<Result<{ classId: string }>> {
  const visit = await currentVisit()
  return act(z.object({ token: Id }), given, async (db, account, { token }, now) =>
    afterCode(visit, await acceptInvitation(db, account, { token, ...visit.caller }, now)),
  )
}

/** For a colleague without an account, who makes one by the link. */
export async function acceptAsNewTeacherAction(given: {
  token: string
  teacher: { name: string; email: string; password: string }
}): Promise<Result<{ classId: string }>> {
  const parsed = z.object({ token: Id, teacher: NewTeacher }).safeParse(given)
  if (!parsed.success) return refuse('bad-teacher', parsed.error.issues[0]?.message ?? 'Fill in all three.')
  const visit = await currentVisit()
  const { token, teacher } = parsed.data
  const accepted = await orCannotSave(() =>
    acceptAsNewTeacher(database(), { token, ...visit.caller }, teacher, new Date()),
  )
  return afterCode(visit, accepted)
}
