import { describe, expect, test } from 'vitest'
import { brokenFloors } from '../../judge/report'
import { floorsOn, judgesOn, labelledSets } from '../../judge/sets'

describe.each(labelledSets())('on the labelled set %s', (folder) => {
  test.each(judgesOn(folder))('$title are right as often as is asked', (judge) => {
    expect(brokenFloors(judge.judge(folder).figures, floorsOn(folder, judge))).toEqual([])
  })
})

test('a figure below its floor is named', () => {
  expect(
    brokenFloors({ right: 0.8, wrong: 0.06 }, { right: { least: 0.85 }, wrong: { most: 0.05 }, gone: { least: 1 } }),
  ).toEqual([
    'right is 0.800, at least 0.85 is asked',
    'wrong is 0.060, at most 0.05 is asked',
    'gone was not measured',
  ])
})
