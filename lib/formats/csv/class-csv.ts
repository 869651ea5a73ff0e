import { STATES_OF_WORK } from '@/lib/domain/classroom/state-words'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import { factorWords } from '@/lib/domain/plan/factor-words'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { QuestionType } from '@/lib/domain/question/question-types'
import { stanceOn } from '@/lib/domain/question/question-words'
import { criteriaRow, type LookedAtWork } from '@/lib/domain/review/criteria-row'
import { TARGET_WORDS } from '@/lib/domain/review/last-target'
import { dayIn, type Zone } from '@/lib/domain/shared/when'
import { capital } from '@/lib/domain/shared/words'
import { type CsvCell, writeCsv } from './write-csv'

const headerOf = ({ paragraph: { one, many } }: QuestionType) => [
  'Number',
  'Pupil',
  'State',
  'Times handed in',
  'Handed in',
  'Late',
  capital(many),
  'Evidence placed',
  'Paragraphs against the judgement',
  'Answered',
  `Heaviest ${one}`,
  'Weight of it',
  `Second ${one}`,
  'Weight of the second',
  'Stance',
  'Stance in words',
  'Test named',
  'Findings',
  'Last target',
]

/**
 * The mark book: a row a pupil in the order given, what stands in each plan by criteria, and no sum of it. A cell is
 * empty where there is nothing to say; “Stance” goes from -3 to 3. `words`: of the question that was set; `zone`:
 * of the class.
 */
export const classCsv = (pupils: LookedAtWork[], rules: PlanRules, words: QuestionType, zone: Zone): string =>
  writeCsv(
    headerOf(words),
    pupils.map((pupil) => cellsOf(pupil, rules, zone)),
  )

function cellsOf(pupil: LookedAtWork, rules: PlanRules, zone: Zone): CsvCell[] {
  const { seat, state, times, late, factors, counter, evidence, weights, stance, tested, findings, target } =
    criteriaRow(pupil, rules)
  const { map, handIns } = pupil
  const name = (id: string | null) => (map && factorWords(map, id)) ?? ''
  const last = handIns.findLast((h) => h.withdrawnAt === null)
  const weight = (i: number) => (weights[i] ? [name(weights[i].factor), weights[i].weight] : ['', ''])
  return [
    seat.number,
    seat.name,
    STATES_OF_WORK[state].words,
    times,
    last ? dayIn(zone, last.at) : '',
    last ? yes(late) : '',
    factors.map(name).join('; '),
    map ? evidence : '',
    counter?.of ?? '',
    counter?.answered ?? '',
    ...weight(0),
    ...weight(1),
    stance,
    stance === null || map === null ? '' : stanceOn(map, stance),
    tested === null ? '' : yes(tested),
    findings.map((f) => nameOf(f.check)).join('; '),
    TARGET_WORDS[target],
  ]
}

const yes = (is: boolean) => (is ? 'yes' : 'no')

/** “B4 counter unanswered”. */
const nameOf = (check: string) =>
  `${check} ${CHECKS.find((c) => c.id === check)?.slug.replaceAll('-', ' ') ?? ''}`.trim()
