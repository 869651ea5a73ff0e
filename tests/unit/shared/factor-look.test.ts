import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factorOfHeading } from '@/lib/domain/deck/factor-of-heading'
import { BUILT_IN_FACTORS } from '@/lib/domain/shared/built-in-factors'
import type { Factor } from '@/lib/domain/shared/factor'
import { EDGES, FAMILIES, HUES, ICONS, type Look, PALETTE } from '@/lib/domain/shared/factor-look'
import { looksOf, withLook } from '@/lib/domain/shared/looks-of'
import { distanceFor, VISIONS } from '@/tests/builders/seen-colour'

const tokens = readFileSync('app/tokens.css', 'utf8')
const own = (...names: string[]): Factor[] => names.map((name) => factorOfHeading(name) ?? { id: name, name })
const lookOf = (factors: Factor[]) => [...looksOf(factors).values()]
const pair = ({ hue, edge }: Look) => `${hue} ${edge}`

/** The colour of an edge in one theme. */
function colourOf(hue: string, theme: 'light' | 'dark'): string {
  const found = new RegExp(`--f-${hue}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens)
  if (!found) throw new Error(`The tokens have no colour “${hue}”.`)
  return found[theme === 'light' ? 1 : 2] ?? ''
}

describe('the table of looks', () => {
  test('has twenty kinds of factor, and twelve looks for anything else, no two alike in colour and edge', () => {
    const looks = [...FAMILIES.map(({ look }) => look), ...PALETTE]
    expect([FAMILIES.length, PALETTE.length, ICONS.length]).toEqual([20, 12, 45])
    expect(new Set(looks.map(pair)).size).toBe(looks.length)
    expect(new Set(looks.map(({ icon }) => icon)).size).toBe(looks.length)
  })

  test.each(BUILT_IN_FACTORS)('holds $name under its id', ({ id }) =>
    expect(FAMILIES.some(({ name }) => name === id)).toBe(true),
  )

  test.each([
    ['Economic causes', 'coins'],
    ['Weaknesses of the government', 'vote'],
    ['Society and class', 'users'],
    ['Quarrel with the Church', 'church'],
    ['The army', 'swords'],
    ['Ideology', 'lightbulb'],
    ['Leadership', 'crown'],
    ['Opposition at home', 'hand-fist'],
    ['Foreign help', 'globe'],
    ['Propaganda', 'megaphone'],
    ['Terror', 'siren'],
    ['New technology', 'cog'],
    ['Geography', 'mountain'],
    ['Chance', 'dices'],
    ['His personality', 'user'],
    ['Protestant grievances', 'church'],
  ])('%s is drawn as what it is', (heading, icon) => expect(lookOf(own(heading))[0]?.icon).toBe(icon))
})

describe('two factors are told apart', () => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    test.each(Object.entries(VISIONS))('by colour or by edge, with %s vision', (_, vision) => {
      const close = HUES.flatMap((one, i) =>
        HUES.slice(i + 1).map((two) => ({
          one,
          two,
          far: distanceFor(vision, colourOf(one, theme), colourOf(two, theme)),
        })),
      ).filter(({ far }) => far < 10)
      expect(close).toEqual([])
    })
  })

  test('every edge is a pattern of its own', () => {
    const patterns = EDGES.map((edge) => new RegExp(`--p-${edge}:\\s*([^;]+);`).exec(tokens)?.[1])
    expect(patterns).not.toContain(undefined)
    expect(new Set(patterns).size).toBe(EDGES.length)
  })

  test('up to seven of one map have an edge each, so that they also tell apart in black on white', () => {
    const looks = lookOf(own('Economic causes', 'Money', 'The army', 'Navy', 'Religion', 'Berlin', 'Propaganda'))
    expect(new Set(looks.map(({ edge }) => edge)).size).toBe(7)
  })

  test('forty of one map have colour and edge together once each', () => {
    const looks = lookOf(own(...Array.from({ length: 40 }, (_, i) => `Town number ${i}`)))
    expect(new Set(looks.map(pair)).size).toBe(40)
  })
})

describe('the look of a factor', () => {
  test('is what was chosen, and the others make room', () => {
    const chosen = { id: 'a', name: 'Alpha', icon: 'wheat', hue: 'green', edge: 'solid' }
    const looks = looksOf([{ id: 'army', name: 'Army' }, chosen])
    expect(looks.get('a')).toEqual({ icon: 'wheat', hue: 'green', edge: 'solid' })
    expect(looks.get('army')?.edge).not.toBe('solid')
  })

  test('stays when others come after it', () => {
    const some = own('Economic causes', 'The army')
    expect(lookOf([...some, ...own('Religion', 'Weather')]).slice(0, 2)).toEqual(lookOf(some))
  })

  test('of one of the six is its own whoever stands beside it', () => {
    const looks = looksOf([...own('The army', 'Women'), ...BUILT_IN_FACTORS.map((f) => ({ ...f }))])
    for (const { id } of BUILT_IN_FACTORS) expect(looks.get(id)).toEqual(FAMILIES.find(({ name }) => name === id)?.look)
  })

  test('does not mislead: what nobody knows gets a picture that says nothing', () => {
    expect(PALETTE.map(({ icon }) => icon)).toContain(lookOf(own('Berlin'))[0]?.icon)
  })

  test('with names that this version does not know is as if nothing were said', () => {
    const [look] = lookOf([{ id: 'x', name: 'Army', icon: 'hologram', hue: 'ultraviolet', edge: 'wavy' }])
    expect(look).toEqual(FAMILIES.find(({ name }) => name === 'military')?.look)
  })

  test('can be written down, and is the same then', () => {
    const [first = { id: '', name: '' }, second = { id: '', name: '' }] = own('Economic causes', 'Trade')
    const written = withLook(second, [first])
    expect(written).toMatchObject(looksOf([first, second]).get('trade') ?? {})
  })
})
