import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moved } from '@/lib/domain/plan/moved'

describe('what moved', () => {
  test.each([
    ['abc', 'abc', ''],
    ['abcd', 'dabc', 'd'],
    ['abcd', 'bcda', 'a'],
    ['abcd', 'acbd', 'b'],
    ['abc', 'xaybz', ''],
    ['abc', 'c', ''],
    ['', 'abc', ''],
  ])('from %s to %s is %s', (before, after, expected) =>
    expect([...moved([...before], [...after])].join('')).toBe(expected),
  )

  test('is the fewest that have to: what stays keeps its order', () => {
    const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const lifted = moved(before, after)
        const stays = (ids: string[], other: string[]) => ids.filter((id) => other.includes(id) && !lifted.has(id))
        expect(stays(before, after)).toEqual(stays(after, before))
      }),
    )
  })
})
