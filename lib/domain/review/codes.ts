import * as z from 'zod'
import type { CheckId } from '../plan/finding'

/** The nine codes of the margin, in the order of their keys 1–9; each is spelled out wherever a pupil reads it. */
export const REVIEW_CODES = ['QF', 'FE', 'EX', 'LK', 'CO', 'WT', 'VCJ', 'LOA', 'CH'] as const
export const ReviewCode = z.enum(REVIEW_CODES)
export type ReviewCode = z.infer<typeof ReviewCode>

export const CODE_WORDS: Record<ReviewCode, string> = {
  QF: 'Question focus',
  FE: 'Facts as evidence',
  EX: 'Explain why it matters',
  LK: 'Link factors',
  CO: 'Counter-argument',
  WT: 'Weigh it',
  VCJ: 'Criteria for the judgement',
  LOA: 'Line of argument',
  CH: 'Check the history',
}

/** The checks whose findings each code is about. */
export const CODE_CHECKS: Record<ReviewCode, CheckId[]> = {
  QF: ['Q1', 'F1', 'F3', 'D1'],
  FE: ['E1', 'E3'],
  EX: ['E4'],
  LK: ['A3'],
  CO: ['B1', 'B4', 'C1'],
  WT: ['W1', 'W2'],
  VCJ: ['J2', 'J4'],
  LOA: ['J5'],
  CH: ['E5'],
}

/** The code under which a finding is commented on, if it has one. */
export const codeOfCheck = (check: CheckId): ReviewCode | null =>
  REVIEW_CODES.find((code) => CODE_CHECKS[code].includes(check)) ?? null
