import { describe, expect, test } from 'vitest'
import { carryChoices, claimKeys } from '@/lib/domain/deck/import-choices'

const chosen = { factor: 'policy', taggedFrom: 'tag' } as const
/** Which claim of `now` has the choice that was made for one of `before`. */
function carried(before: string[], made: string, now: string[]): string[] {
  const [was, is] = [claimKeys(before), claimKeys(now)]
  const choices = carryChoices(new Map([[was[before.indexOf(made)] ?? '', chosen]]), was, is)
  return is.flatMap((key, i) => (choices.has(key) ? [now[i] ?? ''] : []))
}

const cards = ['The tax was cut in 1489.', 'Wool paid for the wars', 'He married Elizabeth.']

describe('what was chosen for a claim of an import', () => {
  test.each<[string, string[], string]>([
    [
      'stays when another line is put right',
      [cards[0] ?? '', 'Wool paid for the wars.', 'He married Elizabeth.'],
      'He married Elizabeth.',
    ],
    ['stays when the claims change places', cards.toReversed(), 'He married Elizabeth.'],
    ['goes with a corrected comma', [...cards.slice(0, 2), 'He married, Elizabeth.'], 'He married, Elizabeth.'],
    [
      'goes with a claim that is written on',
      [...cards.slice(0, 2), 'He married Elizabeth of York.'],
      'He married Elizabeth of York.',
    ],
  ])('%s', (_, now, has) => expect(carried(cards, 'He married Elizabeth.', now)).toEqual([has]))

  test('goes to no other claim when its own is gone', () => {
    expect(carried(cards, 'He married Elizabeth.', [...cards.slice(0, 2), 'Parliament met twice.'])).toEqual([])
  })

  test('waits while its claim is cut out, and is there when it is pasted back', () => {
    const keys = claimKeys(cards)
    const made = new Map([[keys[2] ?? '', chosen]])
    const away = carryChoices(made, keys, keys.slice(0, 2))
    expect(carryChoices(away, keys.slice(0, 2), keys).get(keys[2] ?? '')).toEqual(chosen)
  })

  test('is told apart for two claims of the same words', () => {
    expect(new Set(claimKeys(['Propaganda', 'Propaganda'])).size).toBe(2)
  })
})
