import { ANSWER } from '../map/argument-map'
import { importanceTests } from '../map/importance-tests'
import { factorName } from '../map/read-map'
import { stanceOn } from '../question/question-words'
import { capital } from '../shared/words'
import { pointWords } from '../weighing/point-words'
import { readVerdict, type Verdict } from '../weighing/verdict'
import type { PlanIndex } from './plan-index'
import { gapIn, line, type PlanLine, QUESTION } from './plan-line'
import type { JudgementField, PlanPlace } from './plan-place'

/** What the essay says before its first paragraph. `criteria`: null while the student has chosen no test. */
export type PlanIntroduction = {
  question: PlanLine
  lineOfArgument: PlanLine
  criteria: PlanLine | null
  factors: PlanLine
}

/** What the essay comes to. `verdict`: what the weights say, null while they are silent; `weights`: null while there is no paragraph. */
export type PlanJudgement = {
  stance: PlanLine
  verdict: PlanLine | null
  conclusion: PlanLine
  mainFactor: PlanLine
  criteria: PlanLine
  weights: PlanLine | null
}

const judgementPlace = (open: JudgementField): PlanPlace => ({ at: 'judgement', open })

export function planIntroduction({ map, words, paragraphs }: PlanIndex): PlanIntroduction {
  const { lineOfArgument } = map.judgement
  const criteria = importanceTests(map)
  const { one, many } = words.paragraph
  const inOrder = `${capital(many)} in order`
  const factors = paragraphs.map((p) => factorName(map, p.factor) || `no ${one} yet`).join(', ')
  return {
    question: line({
      id: 'question',
      kind: 'question',
      text: map.question.text,
      nodes: [QUESTION],
      gap: gapIn(map.question.text, 'Question', { at: 'map', open: 'question' }),
    }),
    lineOfArgument: line({
      id: 'line-of-argument',
      kind: 'line-of-argument',
      label: 'Line of argument',
      text: lineOfArgument,
      nodes: [ANSWER],
      gap: gapIn(lineOfArgument, 'Line of argument', judgementPlace('line-of-argument')),
    }),
    criteria: criteria.length === 0 ? null : criteriaLine('introduction', criteria),
    factors: line({
      id: 'factors',
      kind: 'factors',
      label: inOrder,
      text: factors,
      nodes: paragraphs.map((p) => p.id),
      gap: gapIn(factors, inOrder, { at: 'map', open: 'new-paragraph' }),
    }),
  }
}

export function planJudgement({ map, words, paragraphs }: PlanIndex): PlanJudgement {
  const { stance, text, mainFactor } = map.judgement
  const said = stance === null ? '' : stanceOn(map, stance)
  const { verdict } = readVerdict(map)
  const main = factorName(map, mainFactor)
  // Sorting keeps the order of the paragraphs among equal weights.
  const weighed = paragraphs.filter((p) => p.weight !== null).sort((a, b) => b.weight! - a.weight!)
  const order = weighed
    .map((p) => `${factorName(map, p.factor) || `no ${words.paragraph.one} yet`} ${p.weight}`)
    .join(', ')
  return {
    stance: line({
      id: 'stance',
      kind: 'stance',
      label: words.howFar,
      text: said,
      nodes: [ANSWER],
      gap: gapIn(said, words.howFar, judgementPlace('stance')),
    }),
    verdict: verdict && verdictLine(verdict),
    conclusion: line({
      id: 'conclusion',
      kind: 'conclusion',
      text,
      nodes: [ANSWER],
      gap: gapIn(text, 'Judgement', judgementPlace('text')),
    }),
    mainFactor: line({
      id: 'main-factor',
      kind: 'main-factor',
      label: words.most,
      text: main,
      nodes: [ANSWER, ...(main === '' ? [] : paragraphs.filter((p) => p.factor === mainFactor).map((p) => p.id))],
      gap: gapIn(main, words.most, judgementPlace('main-factor')),
    }),
    criteria: criteriaLine('judgement', importanceTests(map)),
    weights:
      paragraphs.length === 0
        ? null
        : line({
            id: 'weights',
            kind: 'weights',
            label: 'By weight',
            text: order,
            nodes: weighed.map((p) => p.id),
            gap: gapIn(order, 'Weights', { at: 'map', open: 'weights' }),
          }),
  }
}

/** What the weights say, and of which two: “to a fair extent: Frost 40, Rain 30”. */
const verdictLine = ({ words, pans: { mine, rival } }: Verdict): PlanLine =>
  line({
    id: 'verdict',
    kind: 'verdict',
    label: 'Your weights say',
    text: `${words}: ${mine.name} ${pointWords(mine.counts)}, ${rival.name} ${pointWords(rival.counts)}`,
    nodes: [ANSWER, ...[...mine.of, ...rival.of].map((c) => c.paragraph.id)],
  })

const criteriaLine = (where: 'introduction' | 'judgement', criteria: string[]): PlanLine => {
  const text = criteria.join(' · ')
  return line({
    id: `criteria in ${where}`,
    kind: 'criteria',
    label: 'Tested by',
    text,
    nodes: [ANSWER],
    gap: gapIn(text, 'Tested by', judgementPlace('criteria')),
  })
}
