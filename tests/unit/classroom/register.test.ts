import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen, JOIN_CODE_LENGTH, readCode, SYMBOLS, showCode } from '@/lib/domain/classroom/join-code'
import { countStates, letterOf } from '@/lib/domain/classroom/register'
import { WORK_STATES } from '@/lib/domain/classroom/work-state'

describe('the code of a class', () => {
  const code = fc
    .array(fc.constantFrom(...SYMBOLS), { minLength: JOIN_CODE_LENGTH, maxLength: JOIN_CODE_LENGTH })
    .map((s) => s.join(''))

  test('reads as it was made, however it is shown or typed', () => {
    fc.assert(
      fc.property(code, (made) => {
        for (const typed of [made, showCode(made), made.toLowerCase(), ` ${showCode(made).replace(' ', '-')}`])
          expect(readCode(typed)).toBe(made)
      }),
    )
  })

  test.each('ILOU01'.split(''))('has no %s, which looks like another sign', (sign) => {
    expect(SYMBOLS).not.toContain(sign)
  })

  test('opens until its last moment, and never without a date', () => {
    const until = new Date('2026-12-04T12:00:00Z')
    expect(isOpen('HK7M4PXQ', until, new Date(until.getTime() - 1))).toBe(true)
    expect(isOpen('HK7M4PXQ', until, until)).toBe(false)
    expect(isOpen(null, until, new Date(0))).toBe(false)
    expect(isOpen('HK7M4PXQ', null, new Date(0))).toBe(false)
  })
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('question %i has the letter %s', (n, letter) => {
  expect(letterOf(n)).toBe(letter)
})

test('every pupil is counted in one place: handed in, drafting or not started', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORK_STATES)), (states) => {
      const { pupils, handedIn, drafting, notStarted } = countStates(states, 0)
      expect(pupils).toBe(states.length)
      expect(handedIn + drafting + notStarted).toBe(pupils)
    }),
  )
})
