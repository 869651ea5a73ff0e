import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Stretch, wordChanges } from '@/lib/domain/plan/word-changes'

const marked = (stretches: Stretch[]) => stretches.map((s) => (s.same ? s.text : `[${s.text}]`)).join('')

describe('two wordings of one thing', () => {
  test.each([
    ['Luck kept him in post.', 'Luck kept him in post.', 'Luck kept him in post.', 'Luck kept him in post.'],
    ['Luck kept him in post.', 'Luck alone kept him.', 'Luck kept [him in post.]', 'Luck [alone ]kept [him.]'],
    ['', 'A point.', '', '[A point.]'],
    ['One two', 'two One', '[One ]two', 'two [One]'],
    [
      'Luck kept him.',
      'It was not chance but the office that kept',
      '[Luck kept him.]',
      '[It was not chance but the office that kept]',
    ],
  ])('%j and %j', (before, after, was, is) => {
    const changes = wordChanges(before, after)
    expect([marked(changes.before), marked(changes.after)]).toEqual([was, is])
  })

  test('are both told whole, and share what is marked as shared', () => {
    const text = fc
      .array(fc.constantFrom('luck ', 'kept ', 'him\n', 'post, ', 'he'), { maxLength: 12 })
      .map((w) => w.join(''))
    const joined = (stretches: Stretch[], same = false) =>
      stretches
        .filter((s) => !same || s.same)
        .map((s) => s.text)
        .join('')
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after)
        expect([joined(changes.before), joined(changes.after)]).toEqual([before, after])
        const words = (t: string) => t.split(/\s+/).filter(Boolean)
        expect(words(joined(changes.before, true))).toEqual(words(joined(changes.after, true)))
      }),
    )
  })
})
