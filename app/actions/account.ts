'use server'
import { cookies } from 'next/headers'
import { currentVisit } from '@/app/visit'
import { parseTheme, type Theme } from '@/components/ui/theme'
import { NewTeacher } from '@/lib/domain/shared/account-requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { useSetupLink as takeSetupLink } from '@/lib/server/account/teacher'
import { afterCode } from '@/lib/server/account/visit'
import { database } from '@/lib/server/database/database'
import { orCannotSave } from '@/lib/server/database/disk-fault'
import { makeResumeCode } from '@/lib/server/sign-in/guest'
import { forAccount } from './call'

export async function newResumeCodeAction(): Promise<Result<{ code: string }>> {
  return forAccount(async (db, account) => ok({ code: await makeResumeCode(db, account.id) }))
}

export async function setUpTeacherAction(token: string, teacher: unknown): Promise<Result<{ id: string }>> {
  const given = NewTeacher.safeParse(teacher)
  if (!given.success) return refuse('bad-teacher', given.error.issues[0]?.message ?? 'Fill in all three.')
  const visit = await currentVisit()
  const link = { token: String(token), ...visit.caller }
  return afterCode(visit, await orCannotSave(() => takeSetupLink(database(), link, given.data, new Date())))
}

export async function setThemeAction(theme: Theme): Promise<void> {
  ;(await cookies()).set('theme', parseTheme(theme), {
    maxAge: 60 * 60 * 24 * 365,
    sameSite: 'lax',
    path: '/',
    httpOnly: true,
  })
}
