import { describe, expect, test } from 'vitest'
import { newNames } from '@/lib/formats/roster/new-names'

describe('a list of names pasted again', () => {
  test.each([
    ['the same list', ['Amina Khan', 'Bo Reed'], ['Amina Khan', 'Bo Reed'], []],
    ['one more', ['Amina Khan', 'Cy Vale', 'Bo Reed'], ['Bo Reed', 'Amina Khan'], ['Cy Vale']],
    ['other case and gaps', ['AMINA  khan'], ['Amina Khan'], []],
    ['surname first', ['Khan, Amina'], ['Amina Khan'], []],
    ['another apostrophe', ['Sean O’Hara'], ["Sean O'Hara"], []],
    ['a second pupil of one name', ['Sam Lee', 'Sam Lee', 'Sam Lee'], ['Sam Lee', 'Sam Lee'], ['Sam Lee']],
    ['a class without names here', ['Amina Khan'], [], ['Amina Khan']],
  ])('adds only who is new: %s', (_, list, there, fresh) => {
    expect(newNames(list, there)).toEqual(fresh)
  })
})
