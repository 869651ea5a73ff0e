import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeTargets, type Target } from '@/lib/domain/review/target'

const target = (to: Partial<Target> = {}): Target => ({ target: 'Weigh them', task: '', taskBy: null, ...to })

test.each<[string, Target, Target, Target, Target]>([
  [
    'letters typed while a save was on its way stay',
    target(),
    target({ task: 'Wri' }),
    target(),
    target({ task: 'Wri' }),
  ],
  [
    'what another teacher kept comes in beside them',
    target(),
    target({ task: 'Wri' }),
    target({ target: 'Weigh two' }),
    target({ target: 'Weigh two', task: 'Wri' }),
  ],
  [
    'the answer to an earlier letter does not take the later ones',
    target(),
    target({ task: 'Write it' }),
    target({ task: 'Wri' }),
    target({ task: 'Write it' }),
  ],
  [
    'an untouched form takes what is kept',
    target(),
    target(),
    target({ taskBy: '2027-03-01' }),
    target({ taskBy: '2027-03-01' }),
  ],
])('%s', (_, before, typed, kept, shown) => expect(mergeTargets(before, typed, kept)).toEqual(shown))

test('no letter that was typed is ever replaced by one that was not', () => {
  const any = fc.record({ target: fc.string(), task: fc.string(), taskBy: fc.option(fc.string()) })
  fc.assert(
    fc.property(any, any, any, (before, typed, kept) => {
      const shown = mergeTargets(before, typed, kept)
      for (const field of ['target', 'task', 'taskBy'] as const)
        if (typed[field] !== before[field]) expect(shown[field]).toBe(typed[field])
    }),
  )
})
