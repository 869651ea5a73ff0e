import { expect, test } from 'vitest'
import { remembered } from '@/lib/domain/shared/remembered'

test('what is made of a thing is made once, until the other thing is another one', () => {
  const made: string[] = []
  const sum = remembered((of: { n: number }, by: string) => {
    made.push(`${of.n}${by}`)
    return { is: `${of.n}${by}` }
  })
  const [one, two] = [{ n: 1 }, { n: 2 }]
  expect(sum(one, 'a')).toBe(sum(one, 'a'))
  expect([sum(one, 'a'), sum(two, 'a'), sum(one, 'b'), sum({ n: 1 }, 'b')].map(({ is }) => is)).toEqual([
    '1a',
    '2a',
    '1b',
    '1b',
  ])
  expect(made).toEqual(['1a', '2a', '1b', '1b'])
})
