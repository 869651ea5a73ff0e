'use server'
import { revalidatePath } from 'next/cache'
import { demoClass } from '@/content/demo-class/demo-class'
import { MakeDemoClass } from '@/lib/domain/classroom/requests'
import type { Result } from '@/lib/domain/shared/result'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { act } from './call'

/** A class of made-up pupils for the teacher who asks. */
export async function makeDemoClassAction(
  given: MakeDemoClass,
): Promise<Result<{ classId: string; assignmentId: string }>> {
  const made = await act(MakeDemoClass, given, (db, account, { zone }, now) =>
    makeDemoClass(db, account.id, { ...demoClass(), zone }, now),
  )
  if (made.ok) revalidatePath('/classes')
  return made
}
