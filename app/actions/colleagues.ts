'use server'
import { revalidatePath } from 'next/cache'
import { currentVisit } from '@/app/visit'
import { EndTeacher, OfClass } from '@/lib/domain/classroom/requests'
import { Invitation, InvitationOfNew } from '@/lib/domain/shared/account-requests'
import { type Result, refuse } from '@/lib/domain/shared/result'
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

export async function acceptInvitationAction(given: Invitation): Promise<Result<{ classId: string }>> {
  const visit = await currentVisit()
  return act(Invitation, given, async (db, account, { token }, now) =>
    afterCode(visit, await acceptInvitation(db, account, { token, ...visit.caller }, now)),
  )
}

/** For a colleague without an account, who makes one by the link. */
export async function acceptAsNewTeacherAction(given: InvitationOfNew): Promise<Result<{ classId: string }>> {
  const parsed = InvitationOfNew.safeParse(given)
  if (!parsed.success) return refuse('bad-teacher', parsed.error.issues[0]?.message ?? 'Fill in all three.')
  const visit = await currentVisit()
  const { token, teacher } = parsed.data
  const accepted = await orCannotSave(() =>
    acceptAsNewTeacher(database(), { token, ...visit.caller }, teacher, new Date()),
  )
  return afterCode(visit, accepted)
}
