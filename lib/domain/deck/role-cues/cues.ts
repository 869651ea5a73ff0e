import type { Role } from '../../shared/role'
import { CLAIM_CUES } from './claim-cues'
import type { RoleCue } from './cue'
import { EVIDENCE_CUES } from './evidence-cues'
import { EXPLANATION_CUES } from './explanation-cues'
import { JUDGEMENT_CUES } from './judgement-cues'

/** Every cue under the role that it speaks for. */
export const ROLE_CUES = {
  claim: CLAIM_CUES,
  evidence: EVIDENCE_CUES,
  explanation: EXPLANATION_CUES,
  judgement: JUDGEMENT_CUES,
} satisfies Record<Role, Record<string, RoleCue>>
