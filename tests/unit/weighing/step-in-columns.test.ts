import { expect, test } from 'vitest'
import { afterSending, stepInColumns } from '@/components/weighing/sort/step-in-columns'

const COLUMNS = [['a', 'b', 'c'], [], ['d'], ['e', 'f']]

test.each([
  ['b', 'ArrowUp', 'a'],
  ['b', 'ArrowDown', 'c'],
  ['c', 'ArrowDown', null],
  ['a', 'ArrowUp', null],
  ['b', 'ArrowRight', 'd'],
  ['d', 'ArrowRight', 'e'],
  ['f', 'ArrowLeft', 'd'],
  ['d', 'ArrowLeft', 'a'],
  ['a', 'ArrowLeft', null],
  ['b', 'Home', 'a'],
  ['b', 'End', 'c'],
  ['gone', 'ArrowDown', null],
] as const)('from %s, %s leads to %s', (from, way, to) => {
  expect(stepInColumns(COLUMNS, from, way)).toBe(to)
})

test.each([
  ['the next that stays', 'a', ['a', 'b'], 'c'],
  ['the one before where none follows', 'c', ['c'], 'b'],
  ['none where all have left', 'a', ['a', 'b', 'c'], null],
])('when cards are sent the focus goes to %s', (_, focused, sent, next) => {
  expect(afterSending(COLUMNS[0]!, focused, new Set(sent))).toBe(next)
})
