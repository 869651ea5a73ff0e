import { describe, expect, test } from 'vitest'
import { addFactor } from '@/lib/domain/map/commands/add-factor'
import { editFactor } from '@/lib/domain/map/commands/edit-factor'
import { mergeFactors } from '@/lib/domain/map/commands/merge-factors'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { factorChoices } from '@/lib/domain/map/factor-choices'
import { findClaim } from '@/lib/domain/map/read-map'
import { QUESTION_FORMS } from '@/lib/domain/question/question-form'
import { BUILT_IN_FACTORS } from '@/lib/domain/shared/built-in-factors'
import { sketchMap } from '@/tests/builders/map-builder'
import { codeOf, mapAfter } from '@/tests/builders/run-command'

const map = sketchMap({
  paragraphs: { p1: { factor: 'policy', claims: { a: 'claim' } } },
  tray: { t: 'claim', u: 'claim' },
})

describe('a factor of one’s own', () => {
  test('comes with the look it has beside the others, and keeps it whatever comes after', () => {
    const added = mapAfter(map, addFactor, { id: 'trade', name: 'Trade' })
    expect(added.factors.at(-1)).toEqual({ id: 'trade', name: 'Trade', icon: 'coins', hue: 'ochre', edge: 'double' })
  })

  test('is added and given to claims, a paragraph or the judgement in one step', () => {
    const added = mapAfter(map, addFactor, { id: 'trade', name: 'Trade', claims: ['a', 't'] })
    expect(['a', 't', 'u'].map((id) => findClaim(added, id)?.factor)).toEqual(['trade', 'trade', null])
    expect(mapAfter(map, addFactor, { id: 'trade', name: 'Trade', paragraph: 'p1' }).paragraphs[0]?.factor).toBe(
      'trade',
    )
    expect(mapAfter(map, addFactor, { id: 'trade', name: 'Trade', main: true }).judgement.mainFactor).toBe('trade')
  })

  test('that is there already is used, and is not added twice', () => {
    const used = mapAfter(map, addFactor, { id: 'policy', name: 'Policy', claims: ['t'] })
    expect([used.factors.length, findClaim(used, 't')?.factor]).toEqual([2, 'policy'])
    expect(codeOf(map, addFactor, { id: 'policy', name: 'Policy' })).toBe('already-there')
  })

  test('is renamed and drawn otherwise', () => {
    const changed = mapAfter(map, editFactor, { id: 'policy', name: 'Corn laws', hue: 'green' })
    expect(changed.factors[1]).toMatchObject({ id: 'policy', name: 'Corn laws', hue: 'green' })
    expect(codeOf(map, editFactor, { id: 'gone', name: 'x' })).toBe('not-there')
  })

  test('is merged with another wherever it stands', () => {
    const judged = mapAfter(mapAfter(map, addFactor, { id: 'policy', name: 'Policy', claims: ['t'] }), setJudgement, {
      mainFactor: 'policy',
    })
    const merged = mapAfter(judged, mergeFactors, { id: 'policy', into: 'circumstance' })
    expect(merged.factors.map(({ id }) => id)).toEqual(['circumstance'])
    expect([merged.paragraphs[0]?.factor, findClaim(merged, 't')?.factor, merged.judgement.mainFactor]).toEqual([
      'circumstance',
      'circumstance',
      'circumstance',
    ])
    expect(codeOf(map, mergeFactors, { id: 'policy', into: 'gone' })).toBe('not-there')
  })
})

test.each(QUESTION_FORMS)(
  'success and failure are offered for a question of %s only where they are no outcome',
  (form) => {
    const six = { ...map, factors: BUILT_IN_FACTORS.map((f) => ({ ...f })), question: { ...map.question, form } }
    const offered = factorChoices(six).map(({ id }) => id)
    expect(offered.includes('success')).toBe(!['cause', 'reasons', 'rivals'].includes(form))
    expect(offered.includes('policy')).toBe(true)
  },
)
