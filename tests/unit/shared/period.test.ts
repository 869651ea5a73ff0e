import { describe, expect, test } from 'vitest'
import { periodOf, periodWords, yearIn, yearWords } from '@/lib/domain/shared/period'

describe('the years that a question covers', () => {
  test.each<[string, number | null, number | null]>([
    ['How successful was the settlement in the years 1559–88?', 1559, 1588],
    ['How significant were pamphlets in the fall of the monarchy, 1789-92?', 1789, 1792],
    ['How far did farming change between 1750 and 1850?', 1750, 1850],
    ['How far did medicine change in the period c1250–c1500?', 1250, 1500],
    ['How far did towns change from the 1790s to 1848?', 1790, 1848],
    ['How far did the wool trade change in the sixteenth century?', 1500, 1599],
    ['How successful was the League in the 1930s?', 1930, 1939],
    ['How far did the war change lives in the 1960s and 1970s?', 1960, 1979],
    ['How secure was the throne by 1509?', null, 1509],
    ['“Women got the vote in 1918 because of war work.” How far do you agree?', null, 1918],
    ['How far did the regime survive the 1905 revolution by concessions?', null, 1905],
    ['How far has policing changed since 1829?', 1829, null],
    ['How far did reform after 1861 bring about the crisis of 1905?', 1861, 1905],
    ['“The treaty of 1919 made war likely in the years 1933–39.” How far do you agree?', 1933, 1939],
    ['How successful was Augustus (27 BC–AD 14) as a reformer?', -27, 14],
    ['How far was Rome to blame for the wars of 264–146 BC?', -264, -146],
    ['Who was more to blame, the kings or their ministers? [20 marks]', null, null],
    ['How useful is the source on page 1066?', null, null],
  ])('%s', (text, from, to) => expect(periodOf(text)).toEqual({ from, to }))

  test.each<[number | null, number | null, string]>([
    [1558, 1603, '1558–1603'],
    [1066, 1066, '1066'],
    [null, 1918, 'up to 1918'],
    [1919, null, '1919 onwards'],
    [-264, -146, '264–146 BC'],
    [-27, 14, '27 BC–14'],
    [null, null, ''],
  ])('%s to %s are said as “%s”', (from, to, words) => expect(periodWords({ from, to })).toBe(words))

  test('a year before Christ says so', () => expect([yearWords(-44), yearWords(44)]).toEqual(['44 BC', '44']))

  test.each([
    ['1066', 1066],
    [' 44 bc ', -44],
    ['AD', null],
    ['0', null],
    ['12345', null],
    ['', null],
  ])('typed as “%s” is the year %s', (words, year) => expect(yearIn(words)).toBe(year))
})
