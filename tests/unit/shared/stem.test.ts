import { describe, expect, test } from 'vitest'
import { hasKin, isKin, stemOf } from '@/lib/domain/shared/stem'

test.each([
  ['policy', 'policies'],
  ['control', 'controlled'],
  ['organised', 'organisation'],
  ['rival', 'rivals'],
  ['plan', 'planning'],
  ['important', 'importance'],
  ['survive', 'survival'],
  ['secure', 'security'],
])('%s and %s have one stem', (a, b) => expect(stemOf(a)).toBe(stemOf(b)))

const kin = (a: string, b: string) => isKin(stemOf(a), stemOf(b))

describe('words of one family', () => {
  test.each([
    ['german', 'germany'],
    ['nazi', 'nazis'],
    ['improve', 'improvement'],
    ['economy', 'economic'],
    ['leader', 'leadership'],
    ['success', 'successfully'],
    ['monarchy', 'monarchs'],
    ['egypt', 'egyptian'],
    ['industry', 'industrial'],
    ['parliament', 'parliamentary'],
    ['colony', 'colonial'],
    ['communism', 'communist'],
    ['catholic', 'catholicism'],
  ])('are %s and %s', (a, b) => {
    expect(kin(a, b)).toBe(true)
    expect(kin(b, a)).toBe(true)
    expect(hasKin(new Set([stemOf('else'), stemOf(a)]), stemOf(b))).toBe(true)
  })

  test.each([
    ['class', 'clas'],
    ['led', 'leader'],
    ['power', 'powder'],
    ['crisis', 'cris'],
    ['red', 'reed'],
    ['war', 'warlord'],
    ['trade', 'train'],
    ['peace', 'peasant'],
    ['henry', 'hence'],
    ['reform', 'refuse'],
  ])('are not %s and %s', (a, b) => expect(kin(a, b)).toBe(false))
})
