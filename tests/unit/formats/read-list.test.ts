import { expect, test } from 'vitest'
import { LIMITS } from '@/lib/domain/shared/limits'
import { readList } from '@/lib/formats/text/read-list'

/** The lines, further in for each that they are nested under. */
const told = (text: string) => {
  const lines = readList(text)
  const depth = (at: number | null): number => (at === null ? 0 : 1 + depth(lines[at]?.under ?? null))
  return lines.map((line) => '  '.repeat(depth(line.under)) + line.text)
}

test.each([
  ['plain lines', 'Bread was dear\nThe nobles paid none', ['Bread was dear', 'The nobles paid none']],
  ['one line', 'Bread was dear', ['Bread was dear']],
  [
    'dashes, nested by spaces',
    '- Bread was dear\n  - 40,000 died\n- Taxes',
    ['Bread was dear', '  40,000 died', 'Taxes'],
  ],
  ['tabs', 'Bread was dear\n\t40,000 died\n\t\tin 1771', ['Bread was dear', '  40,000 died', '    in 1771']],
  ['numbers', '1. Bread was dear\n2. The nobles paid none', ['Bread was dear', 'The nobles paid none']],
  [
    'Word, its indentation lost',
    '•\tBread was dear\no\t40,000 died\n•\tTaxes',
    ['Bread was dear', '  40,000 died', 'Taxes'],
  ],
  ['ticks of a phone', '☐ Bread was dear\r\n☐ Taxes', ['Bread was dear', 'Taxes']],
  ['lines without words', 'Bread was dear\n\n---\n•\n  Taxes   were high ', ['Bread was dear', '  Taxes were high']],
  ['a number that is said', '1789 was a year of riots', ['1789 was a year of riots']],
  ['nothing', ' \n\t\n', []],
])('%s', (_, text, lines) => {
  expect(told(text)).toEqual(lines)
})

test('a line that is too long is cut at a word', () => {
  const [line] = readList('word '.repeat(1_000))
  expect(line?.text.length).toBeLessThanOrEqual(LIMITS.text)
  expect(line?.text).toMatch(/^(word )+word$/)
})
