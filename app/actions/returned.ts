'use server'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import type { Result } from '@/lib/domain/shared/result'
import { answerComment, answerReadAloud, PupilAnswer } from '@/lib/server/review/answer-comment'
import { act } from './call'

export async function answerCommentAction(given: unknown): Promise<Result<{ mapId: string }>> {
  return shownAgain(
    await act(PupilAnswer, given, (db, account, input, now) => answerComment(db, account.id, input, now)),
  )
}

const ReadAloud = z.object({ submissionId: z.string().min(1).max(100), agreed: z.boolean() })

export async function answerReadAloudAction(given: unknown): Promise<Result<{ mapId: string }>> {
  return shownAgain(await act(ReadAloud, given, (db, account, input) => answerReadAloud(db, account.id, input)))
}

function shownAgain(result: Result<{ mapId: string }>): Result<{ mapId: string }> {
  if (result.ok) revalidatePath(`/maps/${result.value.mapId}/returned`)
  return result
}
