import type { PlanPlace } from './plan-place'

/** The checks, by the letter of what they look at: the question and its dates, focus, balance, evidence, analysis, weighing, judgement. */
export const CHECK_IDS = [
  'Q1',
  'D1',
  'F1',
  'F2',
  'F3',
  'F4',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'C1',
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'W1',
  'W2',
  'W3',
  'W4',
  'J1',
  'J2',
  'J3',
  'J4',
  'J5',
  'J6',
] as const
export type CheckId = (typeof CHECK_IDS)[number]

/** How much a finding matters: put it right first; it would be better; the last touch. */
export const SEVERITIES = ['fix', 'improve', 'polish'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * What a check found. `say`: which of its messages; `nodes`: ids of the claims, paragraphs or the answer that it is about;
 * `message` in plain words.
 */
export type Finding = {
  check: CheckId
  say: string
  severity: Severity
  nodes: string[]
  message: string
  fix: { label: string; place: PlanPlace }
}
