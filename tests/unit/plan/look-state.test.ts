import { expect, test } from 'vitest'
import { type LookState, lookState } from '@/components/plan/look-state'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'

const map = (id: string, paragraphs: number): Pick<ArgumentMap, 'id' | 'paragraphs'> => ({
  id,
  paragraphs: Array(paragraphs),
})
const begun = map('one', 2)

test.each<[string, Parameters<typeof lookState>, LookState]>([
  ['as it was looked at', [begun, begun], 'fresh'],
  ['edited since', [map('one', 2), begun], 'changed'],
  ['looked at before it had a paragraph', [begun, map('one', 0)], 'first'],
  ['another map than was looked at', [begun, map('other', 2)], 'first'],
  ['without a paragraph', [map('one', 0), map('one', 0)], 'empty'],
  ['without the paragraphs that were looked at', [map('one', 0), begun], 'empty'],
])('a map %s', (_, [now, seen], state) => expect(lookState(now, seen)).toBe(state))
