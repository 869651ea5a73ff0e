'use server'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { demoClass } from '@/content/demo-class/demo-class'
import type { Result } from '@/lib/domain/shared/result'
import { FIRST_ZONE, Zone } from '@/lib/domain/shared/when'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { act } from './call'

/** A class of made-up pupils for the teacher who asks. */
export async function makeDemoClassAction(given: {
  zone: Zone
}): Promise<Result<{ classId: string; assignmentId: string }>> {
  const made = await act(z.object({ zone: Zone.catch(FIRST_ZONE) }), given, (db, account, { zone }, now) =>
    makeDemoClass(db, account.id, { ...demoClass(), zone }, now),
  )
  if (made.ok) revalidatePath('/classes')
  return made
}
