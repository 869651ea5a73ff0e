/** What can differ between two plans, one name for each kind of thing a student or a teacher would look for. */
export const DIFFERENCE_KINDS = [
  'question',
  'stated-factor',
  'years',
  'essay-kind',
  'paragraph-added',
  'paragraph-removed',
  'paragraph-moved',
  'paragraph-factor',
  'towards-answer',
  'point',
  'link-back',
  'change',
  'test',
  'terms',
  'weight',
  'weight-reason',
  'claim-added',
  'claim-removed',
  'claim-moved',
  'claim-reworded',
  'claim-role',
  'claim-factor',
  'claim-weight',
  'claim-context',
  'claim-source',
  'note-dealt-with',
  'link-added',
  'link-removed',
  'link-changed',
  'stance',
  'judgement',
  'main-factor',
  'criteria',
  'line-of-argument',
] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/**
 * One difference between two plans, in words. `of`: the claim that it is about, whole, where it is about one. `before`
 * and `after`: what was there and what is; null where there was or is nothing. `node`: the claim or paragraph, to find it.
 */
export type Difference = {
  kind: DifferenceKind
  label: string
  of: string | null
  before: string | null
  after: string | null
  node: string | null
}

/** The differences of one part of a plan. `id` and `factor`: of the paragraph. `state`: whether that came or went. */
export type DifferenceGroup = {
  part: 'question' | 'paragraph' | 'unused' | 'answer'
  id: string | null
  factor: string | null
  title: string
  state: 'kept' | 'added' | 'removed'
  differences: Difference[]
}
