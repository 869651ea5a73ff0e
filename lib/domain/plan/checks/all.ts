import type { Check } from '../check'
import { claimWithoutEvidence } from './claim-without-evidence'
import { contradiction } from './contradiction'
import { counterUnanswered } from './counter-unanswered'
import { datesCovered } from './dates-covered'
import { evidenceNotSpecific } from './evidence-not-specific'
import { evidenceUnexplained } from './evidence-unexplained'
import { factorsInSilos } from './factors-in-silos'
import { floatingCard } from './floating-card'
import { historiansNoteOpen } from './historians-note-open'
import { judgementAgainstWeights } from './judgement-against-weights'
import { judgementMissesQuestion } from './judgement-misses-question'
import { judgementMissing } from './judgement-missing'
import { judgementOnlyAtEnd } from './judgement-only-at-end'
import { nearTie } from './near-tie'
import { newInJudgement } from './new-in-judgement'
import { noCriteria } from './no-criteria'
import { noWeighing } from './no-weighing'
import { notLinkedBack } from './not-linked-back'
import { oneSided } from './one-sided'
import { outsideDates } from './outside-dates'
import { paragraphWithoutPoint } from './paragraph-without-point'
import { planTooBig } from './plan-too-big'
import { questionWordsMissing } from './question-words-missing'
import { repeatedPoint } from './repeated-point'
import { statedFactorMissing } from './stated-factor-missing'
import { statedFactorThin } from './stated-factor-thin'
import { stimulusOnly } from './stimulus-only'
import { storyNotArgument } from './story-not-argument'
import { tokenCounter } from './token-counter'
import { tooFewFactors } from './too-few-factors'
import { weightEvidenceMismatch } from './weight-evidence-mismatch'
import { weightWithoutReason } from './weight-without-reason'
import { wrongConcept } from './wrong-concept'

/** All checks, in the order of their ids. */
export const CHECKS: Check[] = [
  wrongConcept,
  datesCovered,
  statedFactorMissing,
  statedFactorThin,
  questionWordsMissing,
  outsideDates,
  oneSided,
  tooFewFactors,
  planTooBig,
  counterUnanswered,
  stimulusOnly,
  tokenCounter,
  claimWithoutEvidence,
  floatingCard,
  evidenceNotSpecific,
  evidenceUnexplained,
  historiansNoteOpen,
  paragraphWithoutPoint,
  notLinkedBack,
  factorsInSilos,
  storyNotArgument,
  contradiction,
  repeatedPoint,
  noWeighing,
  weightWithoutReason,
  weightEvidenceMismatch,
  nearTie,
  judgementMissing,
  noCriteria,
  judgementAgainstWeights,
  judgementMissesQuestion,
  judgementOnlyAtEnd,
  newInJudgement,
]
