import type { Gap, Wanted } from './plan-a-map'

/** How far a pupil has come, in words of its own: `sample` draws the finished sample of the program. */
export type PupilPlan = Wanted & {
  work: 'not-begun' | 'drafting' | 'stalled' | 'handed-in' | 'late' | 'returned' | 'again'
  sample?: boolean
}

const PB = 'power-base'
const PE = 'personality'
const PO = 'policy'
const CI = 'circumstance'
const RI = 'rivals'

const of = (
  main: Wanted['main'],
  stance: number,
  order: Wanted['order'],
  gaps: Gap[] = [],
  work: PupilPlan['work'] = 'handed-in',
): PupilPlan => ({ main, stance, order, gaps, work })

/** Thirty pupils: what each thinks, and what each has still to learn. */
export const PUPILS: PupilPlan[] = [
  of(PB, 2, [PB, PE, PO, CI], ['no-answer', 'no-test'], 'again'),
  of(PB, 1, [PE, PB, PO], ['no-answer']),
  of(PO, -1, [PO, PB, PE, CI]),
  of(PE, -2, [PE, PB, CI], ['no-test', 'wrong-card']),
  of(PB, 3, [PB, CI, PE], ['no-answer', 'no-why'], 'drafting'),
  { ...of(PB, 2, [PB, PE, PO, CI]), sample: true },
  of(CI, -1, [CI, PB, PO, PE], ['no-answer', 'wrong-card']),
  of(PB, 2, [PB, PO, PE, CI], ['no-links']),
  of(PB, 1, [PO, CI, PB], ['no-weights', 'no-line'], 'late'),
  of(PE, -1, [PB, PE, PO, RI], ['no-reason']),
  of(PO, 0, [PB, PO, CI], ['vague', 'no-test']),
  of(PB, 2, [PB, PE, RI, PO, CI], ['wrong-card', 'corrected'], 'returned'),
  of(PB, 2, [PB, PE], [], 'not-begun'),
  of(PE, -1, [PE, PO, PB], ['no-answer', 'no-fact'], 'again'),
  of(PB, 1, [CI, PE, PB, PO], ['outside', 'no-answer']),
  of(PO, -2, [PB, PO, PE], ['no-why', 'wrong-card']),
  of(PB, 2, [PB, PO, CI, PE], ['no-answer', 'no-test', 'no-line']),
  of(CI, -2, [PB, CI, PE], ['no-fact'], 'stalled'),
  of(PB, 2, [PE, PO, CI, PB], ['no-link-back']),
  of(RI, -1, [PB, RI, PE, PO], ['general']),
  of(PB, 1, [PB, PE, PO], ['no-test', 'no-reason'], 'drafting'),
  of(PO, -1, [PO, PE, PB, CI], ['wrong-card', 'no-answer']),
  of(PB, 2, [CI, PB, PO, PE], ['vague', 'no-answer'], 'late'),
  of(PE, 0, [PE, PB, RI, CI], ['no-test']),
  { ...of(PB, 2, [PB, PE, PO, CI], [], 'drafting'), sample: true },
  of(PB, 1, [PB, RI, CI], ['no-answer', 'no-fact', 'no-test'], 'again'),
  of(PO, -2, [CI, PO, PB, PE], ['no-line', 'no-answer']),
  of(CI, 0, [PE, CI, PB], ['outside', 'wrong-card', 'no-reason', 'general']),
  of(PB, 2, [PB, PE, CI, PO], [], 'returned'),
  of(PE, -1, [PO, PE, PB], ['no-answer', 'no-links'], 'drafting'),
]
