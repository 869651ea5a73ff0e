'use server'
import { SaveSheet, SendSheet } from '@/lib/domain/review/requests'
import type { Result } from '@/lib/domain/shared/result'
import { saveSheet, sendSheet } from '@/lib/server/review/sheet'
import { act } from './call'

export async function saveSheetAction(given: SaveSheet): Promise<Result<{ pages: number | null }>> {
  return act(SaveSheet, given, (db, account, { assignmentId, sheet }, now) =>
    saveSheet(db, account.id, assignmentId, sheet, now),
  )
}

export async function sendSheetAction(given: SendSheet): Promise<Result<null>> {
  return act(SendSheet, given, (db, account, input, now) => sendSheet(db, account.id, input, now))
}
