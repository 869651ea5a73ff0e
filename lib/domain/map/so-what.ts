import type { ArgumentMap, Claim } from './argument-map'
import { branchesOf, findClaim, flatten } from './read-map'

/** “So what?”, asked of a claim, of the answer, and of the answer to that: from a fact to the question. */
export const SO_WHAT = [
  'So what? What followed from it?',
  'And so what? Why does that matter?',
  'So how does that answer the question?',
] as const

/** The answers there are: explanations, each beneath the last, as far as it is asked. Of several beneath one, the first. */
export function soWhatAnswers(map: ArgumentMap, id: string): Claim[] {
  const paragraph = findClaim(map, id)?.paragraph
  const branches = paragraph ? flatten(branchesOf(map).get(paragraph) ?? []) : []
  const answers: Claim[] = []
  let last = branches.find((b) => b.claim.id === id)
  while (last && answers.length < SO_WHAT.length) {
    last = last.children.find((b) => b.claim.role === 'explanation')
    if (last) answers.push(last.claim)
  }
  return answers
}
