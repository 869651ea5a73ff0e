import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFlashcardText } from '@/lib/formats/flashcards/parse-flashcards'
import { draws } from '@/tests/builders/draws'

/** All the words of what was read, and of the lines that were not used; null where the text was refused. */
function wordsOf(text: string): string | null {
  const parsed = parseFlashcardText(text)
  if (!parsed.ok) return null
  const { deck, notUsed } = parsed.value
  const claims = deck.cards.flatMap((card) => [card.question, ...card.claims.map((claim) => claim.text)])
  return [deck.title, ...claims, ...deck.factors.map((f) => f.name), ...notUsed.map(({ text: left }) => left)].join(
    '\n',
  )
}

/** A word that nothing else in the text holds. */
const wordNumber = (n: number) => `Zx${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}y`

const MARKS = fc.constantFrom(
  '- ',
  '* ',
  '• ',
  'o\t',
  '\uf0b7\t',
  '1. ',
  '2) ',
  'a) ',
  'B. ',
  'ii. ',
  '# ',
  '### ',
  '> ',
  '| ',
  '✅ ',
  '[ ] ',
  '+',
  'Q: ',
  'A: ',
  'Q1. ',
  'Page ',
  'c. ',
  '**',
  '`',
  '[[',
  '[12] ',
  '[^1]: ',
  '---',
  '~~~',
  '¹ ',
  '“',
  '(',
  '<b>',
  '\t',
  '',
)
const ENDS = fc.constantFrom(
  '',
  '.',
  '?',
  ':',
  ',',
  ' the',
  ' [12]',
  ' [Policy]',
  '**',
  ']]',
  ' |',
  '-',
  '\u00ad',
  ' (Carr 1961).',
  '.12',
  '\tx',
  ' – meaning',
  ' A: yes',
  '`',
  '</b>',
  ' #',
  '\\',
  '\u000b',
  '\u0002',
)
const line = fc.record({ indent: fc.constantFrom('', '', '  ', '\t'), mark: MARKS, end: ENDS, blank: fc.boolean() })

describe('every line with words', () => {
  test('is in the title, a heading or a claim, or is named as not used, whatever marks it has', () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
        const text = lines
          .map(({ indent, mark, end, blank }, i) => `${indent}${mark}${wordNumber(i)}${end}${blank ? '\n' : ''}`)
          .join('\n')
        const words = wordsOf(text)
        if (words === null) return
        read += 1
        for (const i of lines.keys()) expect(words, JSON.stringify(text)).toContain(wordNumber(i))
      }),
      { numRuns: draws(300, 2_000) },
    )
    expect(read).toBeGreaterThan(draws(150, 1_000))
  })

  test('keeps its letters among any other characters', () => {
    const junk = fc.string({
      unit: fc.constantFrom(...'-*•#>_`~|()[]{}:;.,!?"\'&<>=+\\/ \t12aAoQ–…\u00a0\u200b🔥'),
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(junk, junk), { minLength: 1, maxLength: 8 }), (lines) => {
        const text = lines.map(([before, after], i) => `${before} ${wordNumber(i)} ${after}`).join('\n')
        const words = wordsOf(text)
        if (words === null) return
        for (const i of lines.keys()) expect(words, JSON.stringify(text)).toContain(wordNumber(i))
      }),
      { numRuns: draws(300, 2_000) },
    )
  })
})

describe('a hundred kilobytes of the same', () => {
  test.each<[string, string]>([
    ['one letter', 'a'],
    ['one capital and a blank', 'A '],
    ['stars', '**a '],
    ['open brackets', '[[('],
    ['tabs', 'a\t'],
    ['hashes', '# # '],
    ['blanks', '# \u00a0 '],
    ['emoji', '🔥'],
    ['hyphens at the ends of lines', 'aa-\n'],
    ['small letters on lines', 'and so it went on and on\n'],
    ['bullets', '- A bullet.\n'],
    ['numbers', '1.1.1 '],
    ['page numbers', 'Page 1\nhead\n'],
    ['letters in a list', 'a. b\nb. c\n'],
    ['questions', 'Q: a?\nA: b\n'],
    ['stops', 'A. '],
  ])('are read or refused in a time that grows with the text alone: %s', (_, unit) => {
    const text = unit.repeat(Math.floor(100_000 / unit.length))
    const begin = process.cpuUsage()
    parseFlashcardText(text)
    // Of the processor’s time, which others on the machine leave as it is. Read in a tenth of this on a slow one; a time
    // that grows with the square takes four times as much.
    expect(process.cpuUsage(begin).user / 1_000).toBeLessThan(8_000)
  })
})
