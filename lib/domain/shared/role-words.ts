import type { Role } from './role'

/** What a role is called, where it is shown and where it is missing. */
export const ROLE_WORDS: Record<Role, string> = {
  claim: 'Claim',
  evidence: 'Evidence',
  explanation: 'Explanation',
  judgement: 'Judgement',
}
