'use server'
import * as z from 'zod'
import { FeedbackSheet } from '@/lib/domain/review/feedback-sheet'
import type { Result } from '@/lib/domain/shared/result'
import { saveSheet, sendSheet } from '@/lib/server/review/sheet'
import { act } from './call'

const Of = z.object({ assignmentId: z.string().min(1).max(100) })

export async function saveSheetAction(given: unknown): Promise<Result<{ pages: number | null }>> {
  return act(Of.extend({ sheet: FeedbackSheet }), given, (db, account, { assignmentId, sheet }, now) =>
    saveSheet(db, account.id, assignmentId, sheet, now),
  )
}

export async function sendSheetAction(given: unknown): Promise<Result<null>> {
  return act(Of.extend({ sent: z.boolean() }), given, (db, account, input, now) =>
    sendSheet(db, account.id, input, now),
  )
}
