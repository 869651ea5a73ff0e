'use server'
import { revalidatePath } from 'next/cache'
import { AnswerReadAloud, PupilAnswer } from '@/lib/domain/review/requests'
import type { Result } from '@/lib/domain/shared/result'
import { answerComment, answerReadAloud } from '@/lib/server/review/answer-comment'
import { act } from './call'

export async function answerCommentAction(given: PupilAnswer): Promise<Result<{ mapId: string }>> {
  return shownAgain(
    await act(PupilAnswer, given, (db, account, input, now) => answerComment(db, account.id, input, now)),
  )
}

export async function answerReadAloudAction(given: AnswerReadAloud): Promise<Result<{ mapId: string }>> {
  return shownAgain(await act(AnswerReadAloud, given, (db, account, input) => answerReadAloud(db, account.id, input)))
}

function shownAgain(result: Result<{ mapId: string }>): Result<{ mapId: string }> {
  if (result.ok) revalidatePath(`/maps/${result.value.mapId}/returned`)
  return result
}
