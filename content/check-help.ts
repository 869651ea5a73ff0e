import { CheckHelp, HelpPage } from '@/lib/domain/plan/check-help'
import type { CheckId } from '@/lib/domain/plan/finding'
import claimWithoutEvidence from './help/checks/claim-without-evidence.json'
import contradiction from './help/checks/contradiction.json'
import counterUnanswered from './help/checks/counter-unanswered.json'
import datesCovered from './help/checks/dates-covered.json'
import evidenceNotSpecific from './help/checks/evidence-not-specific.json'
import evidenceUnexplained from './help/checks/evidence-unexplained.json'
import factorsInSilos from './help/checks/factors-in-silos.json'
import floatingCard from './help/checks/floating-card.json'
import historiansNoteOpen from './help/checks/historians-note-open.json'
import judgementAgainstWeights from './help/checks/judgement-against-weights.json'
import judgementMissesQuestion from './help/checks/judgement-misses-question.json'
import judgementMissing from './help/checks/judgement-missing.json'
import judgementOnlyAtEnd from './help/checks/judgement-only-at-end.json'
import nearTie from './help/checks/near-tie.json'
import newInJudgement from './help/checks/new-in-judgement.json'
import noCriteria from './help/checks/no-criteria.json'
import noWeighing from './help/checks/no-weighing.json'
import notLinkedBack from './help/checks/not-linked-back.json'
import oneSided from './help/checks/one-sided.json'
import outsideDates from './help/checks/outside-dates.json'
import paragraphWithoutPoint from './help/checks/paragraph-without-point.json'
import planTooBig from './help/checks/plan-too-big.json'
import questionWordsMissing from './help/checks/question-words-missing.json'
import repeatedPoint from './help/checks/repeated-point.json'
import statedFactorMissing from './help/checks/stated-factor-missing.json'
import statedFactorThin from './help/checks/stated-factor-thin.json'
import stimulusOnly from './help/checks/stimulus-only.json'
import storyNotArgument from './help/checks/story-not-argument.json'
import tokenCounter from './help/checks/token-counter.json'
import tooFewFactors from './help/checks/too-few-factors.json'
import weightEvidenceMismatch from './help/checks/weight-evidence-mismatch.json'
import weightWithoutReason from './help/checks/weight-without-reason.json'
import wrongConcept from './help/checks/wrong-concept.json'
import seeing from './help/what-checks-see.json'

const pages = {
  'claim-without-evidence': claimWithoutEvidence,
  contradiction: contradiction,
  'counter-unanswered': counterUnanswered,
  'dates-covered': datesCovered,
  'evidence-not-specific': evidenceNotSpecific,
  'evidence-unexplained': evidenceUnexplained,
  'factors-in-silos': factorsInSilos,
  'floating-card': floatingCard,
  'historians-note-open': historiansNoteOpen,
  'judgement-against-weights': judgementAgainstWeights,
  'judgement-misses-question': judgementMissesQuestion,
  'judgement-missing': judgementMissing,
  'judgement-only-at-end': judgementOnlyAtEnd,
  'near-tie': nearTie,
  'new-in-judgement': newInJudgement,
  'no-criteria': noCriteria,
  'no-weighing': noWeighing,
  'not-linked-back': notLinkedBack,
  'one-sided': oneSided,
  'outside-dates': outsideDates,
  'paragraph-without-point': paragraphWithoutPoint,
  'plan-too-big': planTooBig,
  'question-words-missing': questionWordsMissing,
  'repeated-point': repeatedPoint,
  'stated-factor-missing': statedFactorMissing,
  'stated-factor-thin': statedFactorThin,
  'stimulus-only': stimulusOnly,
  'story-not-argument': storyNotArgument,
  'token-counter': tokenCounter,
  'too-few-factors': tooFewFactors,
  'weight-evidence-mismatch': weightEvidenceMismatch,
  'weight-without-reason': weightWithoutReason,
  'wrong-concept': wrongConcept,
}

/** The help pages of the checks by slug, as in `help/checks/SLUG.json`. */
export const checkHelp: ReadonlyMap<string, CheckHelp> = new Map(
  Object.entries(pages).map(([slug, page]) => [slug, CheckHelp.parse(page)]),
)

const byCheck = new Map([...checkHelp.values()].map((page) => [page.check, page]))

/** The help page of one check. */
export const helpOf = (check: CheckId): CheckHelp => byCheck.get(check)!

/** What checks can see, and what they cannot: linked from every help page. */
export const whatChecksSee: HelpPage = HelpPage.parse(seeing)
