import type { Check } from '../check'
import { claimWithoutEvidence } from './claim-without-evidence'
import { judgementMissing } from './judgement-missing'
import { noWeighing } from './no-weighing'
import { oneSided } from './one-sided'
import { paragraphWithoutPoint } from './paragraph-without-point'

/** All checks, in the order of their ids. */
export const CHECKS: Check[] = [oneSided, claimWithoutEvidence, paragraphWithoutPoint, noWeighing, judgementMissing]
