import * as z from 'zod'
import { type Day, daysAfter } from '../shared/when'
import type { Recall } from './argument-map'

/** What a student says of one claim of the deck after looking it up. */
export const RecallResult = z.enum(['had', 'partly', 'missed'])
export type RecallResult = z.infer<typeof RecallResult>

/** After how many days a claim is asked again, box by box. */
export const BOX_DAYS = [1, 3, 7, 16, 35] as const

/**
 * The box after a recall; null: in none, not asked again. What was missed goes into box 1, asked tomorrow. What was had
 * on its day climbs one box and leaves after the last; partly had, it stays where it is. A recall before the day moves
 * nothing up, or one evening would empty every box.
 */
export function nextRecall(now: Recall | null, result: RecallResult, today: Day): Recall | null {
  const box = (number: number): Recall => ({ ...now, box: number, due: daysAfter(today, BOX_DAYS[number - 1]!) })
  if (result === 'missed') return box(1)
  if (now && now.due > today) return now
  if (result === 'partly') return box(now?.box ?? 1)
  return now === null || now.box === BOX_DAYS.length ? null : box(now.box + 1)
}

export const isDue = (recall: Recall | null, today: Day): boolean => recall !== null && recall.due <= today
