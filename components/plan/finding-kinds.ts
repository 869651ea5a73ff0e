import type { CheckId } from '@/lib/domain/plan/finding'

/** What a finding is about, in a word or two: what a student would call it. */
export const FINDING_KINDS: Record<CheckId, string> = {
  ...{ Q1: 'Question', D1: 'Years', F1: 'Question', F2: 'Question', F3: 'Question', F4: 'Years' },
  ...{ B1: 'Other side', B2: 'Range', B3: 'Time', B4: 'Other side', B5: 'Range', C1: 'Other side' },
  ...{ E1: 'Evidence', E2: 'Evidence', E3: 'Evidence', E4: 'Because', E5: 'Note' },
  ...{ A1: 'Point', A2: 'Link back', A3: 'Links', A4: 'Argument', A5: 'Argument', A6: 'Argument' },
  ...{ W1: 'Weights', W2: 'Because', W3: 'Evidence', W4: 'Judgement' },
  ...{ J1: 'Answer', J2: 'Test', J3: 'Weights', J4: 'Answer', J5: 'Answer', J6: 'Judgement' },
}
