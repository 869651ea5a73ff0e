import { describe, expect, test } from 'vitest'
import {
  DEEDS,
  type Deed,
  may,
  STANDINGS,
  type Standing,
  standingByTie,
  type TieToMap,
} from '@/lib/domain/classroom/rights'

/**
 * Who may do what, written out once more and apart from the code: o owner, c co-teacher, p pupil, r removed, a author,
 * f former author, m mate, t teacher, s stranger.
 */
const TABLE: Record<Deed, string> = {
  'make-class': 't',
  'set-rules': 't',
  'keep-bank': 't',
  'see-copies': 't',
  'see-class': 'oc',
  'manage-class': 'oc',
  'manage-teachers': 'o',
  'delete-class': 'o',
  'do-assignment': 'p',
  'read-sent-sheet': 'p',
  'edit-map': 'amf',
  'bin-map': 'af',
  'take-along': 'afr',
  'see-draft': 'oc',
  'hand-in': 'am',
  'see-submission': 'oc',
  review: 'oc',
  'see-return': 'am',
  reply: 'am',
  replay: 'ocamf',
  'keep-deck': 'a',
}
const LETTER: Record<Standing, string> = {
  owner: 'o',
  'co-teacher': 'c',
  pupil: 'p',
  removed: 'r',
  author: 'a',
  'former-author': 'f',
  'group-mate': 'm',
  teacher: 't',
  stranger: 's',
}

describe('who may do what', () => {
  const cells = DEEDS.flatMap((deed) => STANDINGS.map((standing) => [standing, deed] as const))
  test.each(cells)('%s: %s', (standing, deed) => {
    expect(may(standing, deed)).toBe(TABLE[deed].includes(LETTER[standing]))
  })

  test('the table names every deed that there is', () => expect(Object.keys(TABLE).sort()).toEqual([...DEEDS].sort()))

  test('a stranger may do nothing at all, and a removed pupil take along what was their own', () => {
    expect(DEEDS.filter((deed) => may('stranger', deed))).toEqual([])
    expect(DEEDS.filter((deed) => may('removed', deed))).toEqual(['take-along'])
  })
})

describe('how somebody stands to a map', () => {
  const own: TieToMap = { own: true, mate: false, inGroup: false, inClass: null }
  const mate: TieToMap = { own: false, mate: true, inGroup: true, inClass: 'pupil' }
  test.each<[string, TieToMap, Standing]>([
    ['one’s own, set by nobody', own, 'author'],
    ['one’s own, of a class one sits in', { ...own, inClass: 'pupil' }, 'author'],
    ['one’s own, of a class one was removed from', { ...own, inClass: 'removed' }, 'former-author'],
    ['begun for a group, by one who was removed', { ...own, inGroup: true, inClass: 'removed' }, 'removed'],
    ['begun for a group, by one whose seat was freed', { ...own, inGroup: true, inClass: 'stranger' }, 'removed'],
    ['of one’s group', mate, 'group-mate'],
    ['of one’s group, after being removed', { ...mate, inClass: 'removed' }, 'stranger'],
    ['of a group whose class is gone', { ...mate, inClass: null }, 'group-mate'],
    ['of a class one keeps', { ...own, own: false, inClass: 'owner' }, 'owner'],
    ['of a class one helps to teach', { ...own, own: false, inClass: 'co-teacher' }, 'co-teacher'],
    ['of a classmate', { ...own, own: false, inClass: 'pupil' }, 'stranger'],
    ['of nobody one knows', { ...own, own: false }, 'stranger'],
  ])('%s', (_, tie, standing) => {
    expect(standingByTie(tie)).toBe(standing)
  })
})
