'use server'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { demoClass } from '@/content/demo-class/demo-class'
import type { Result } from '@/lib/domain/shared/result'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { act } from './call'

/** A class of made-up pupils for the teacher who asks. */
export async function makeDemoClassAction(given: unknown): Promise<Result<{ classId: string; assignmentId: string }>> {
  const made = await act(z.object({}), given, (db, account, _, now) => makeDemoClass(db, account.id, demoClass(), now))
  if (made.ok) revalidatePath('/classes')
  return made
}
