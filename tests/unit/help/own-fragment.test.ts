import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownFragment, readOwn } from '@/components/help/own-fragment'

test('words of one’s own come back from an address as they were', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => readOwn(ownFragment(words)) === words))
})

test('half a letter, which no address can hold, comes back as a mark in its place', () => {
  expect(readOwn(ownFragment('a \ud83d b'))).toBe('a \ufffd b')
})

test.each(['', '#', '#messages', '#other=x'])('“%s” holds no words of one’s own', (fragment) => {
  expect(readOwn(fragment)).toBe('')
})
