import { ANSWER } from '../../map/argument-map'
import { importanceTests } from '../../map/importance-tests'
import { defineCheck } from '../check'
import type { PlanReading } from '../read-plan'
import { isJudged } from '../statement'
import { holdsPhrase } from '../words/phrase'

/** Whether a test of importance is chosen, put to the paragraphs, or used in the judgement's own words. */
export const isTested = ({ map, judgement, lists }: PlanReading): boolean =>
  importanceTests(map).length > 0 || holdsPhrase(judgement.words, lists.criterion)

export const noCriteria = defineCheck({
  id: 'J2',
  slug: 'no-criteria',
  skill: 'A test for the judgement',
  severity: ({ preset }) => preset.noCriteria,
  look: (reading) =>
    !isJudged(reading.map.judgement) || isTested(reading)
      ? []
      : [{ say: 'untested', fill: {}, nodes: [ANSWER], place: { at: 'judgement', open: 'criteria' } }],
})
