import { describe, expect, test } from 'vitest'
import { DEEDS, type Deed, may, STANDINGS, type Standing } from '@/lib/domain/classroom/rights'

/** Who may do what, written out once more and apart from the code: o owner, c co-teacher, p pupil, r removed, a author, m mate, s stranger. */
const TABLE: Record<Deed, string> = {
  'see-class': 'oc',
  'manage-class': 'oc',
  'manage-teachers': 'o',
  'delete-class': 'o',
  'do-assignment': 'p',
  'edit-map': 'am',
  'see-draft': 'oc',
  'hand-in': 'am',
  'see-submission': 'ocam',
  review: 'oc',
  reply: 'ocam',
  replay: 'ocam',
}
const LETTER: Record<Standing, string> = {
  owner: 'o',
  'co-teacher': 'c',
  pupil: 'p',
  removed: 'r',
  author: 'a',
  'group-mate': 'm',
  stranger: 's',
}

describe('who may do what', () => {
  const cells = DEEDS.flatMap((deed) => STANDINGS.map((standing) => [standing, deed] as const))
  test.each(cells)('%s: %s', (standing, deed) => {
    expect(may(standing, deed)).toBe(TABLE[deed].includes(LETTER[standing]))
  })

  test('the table names every deed that there is', () => expect(Object.keys(TABLE).sort()).toEqual([...DEEDS].sort()))

  test('a removed pupil and a stranger may do nothing at all', () => {
    expect(DEEDS.filter((deed) => may('removed', deed) || may('stranger', deed))).toEqual([])
  })
})
