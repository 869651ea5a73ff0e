import { describe, expect, test } from 'vitest'
import { readYears } from '@/lib/domain/shared/years'

const spans = (text: string) => readYears(text).map((y) => [y.from, y.to])

describe('a year', () => {
  test.each<[string, ...[number, number][]]>([
    ['In 1846, and again in 1847.', [1846, 1846], [1847, 1847]],
    ['28 june 1914 sarajevo', [1914, 1914]],
    ['the 1905 revolution', [1905, 1905]],
    ['the 1848 revolutions', [1848, 1848]],
    ['1789 saw the Estates meet.', [1789, 1789]],
    ['By 1500 the trade was gone', [1500, 1500]],
    ['circa 1086', [1086, 1086]],
    ['founded c.1600', [1600, 1600]],
    ['in 871 Alfred became king', [871, 871]],
    ['in 865 the Great Army landed', [865, 865]],
    ['in AD 476', [476, 476]],
    ['Rome fell in 476 CE.', [476, 476]],
    ['the year 79', [79, 79]],
    ['Caesar was killed in 44 BC.', [-44, -44]],
    ['killed 44bc', [-44, -44]],
    ['in 1799 or 2100', [1799, 1799], [2100, 2100]],
  ])('is read in “%s”', (text, ...years) => expect(spans(text)).toEqual(years))

  test.each<[string, ...[number, number][]]>([
    ['The war of 1939–40', [1939, 1940]],
    ['in the years 1559–88?', [1559, 1588]],
    ['1914-8', [1914, 1918]],
    ['1932/33', [1932, 1933]],
    ['1899/02', [1899, 1902]],
    ['from 1558 to 1603', [1558, 1603]],
    ['between 1066 and 1087', [1066, 1087]],
    ['from the 1790s to 1848', [1790, 1848]],
    ['c1250–c1500', [1250, 1500]],
    ['1780 – 1850', [1780, 1850]],
    ['in the late 1920s', [1920, 1929]],
    ['the 1920s and 1930s', [1920, 1929], [1930, 1939]],
    ['1920s–30s', [1920, 1939]],
    ['in the 890s', [890, 899]],
    ['Henry VII (r. 1485–1509)', [1485, 1509]],
    ['Alfred (871–99)', [871, 899]],
    ['the Heian court, 794–1185', [794, 1185]],
    ['AD 43–410', [43, 410]],
    ['264–241 BC', [-264, -241]],
    ['from 133 to 31 BC', [-133, -31]],
    ['27 BC to AD 14', [-27, 14]],
    ['the 480s BC', [-489, -480]],
  ])('is one of a span in “%s”', (text, ...years) => expect(spans(text)).toEqual(years))

  test.each<[string, ...[number, number][]]>([
    ['the sixteenth century', [1500, 1599]],
    ['late nineteenth-century trade', [1800, 1899]],
    ['the 16th and 17th centuries', [1500, 1699]],
    ['the twentieth century', [1900, 1999]],
    ['the first century AD', [1, 99]],
    ['the 2nd century BC', [-200, -101]],
  ])('is one of a century in “%s”', (text, ...years) => expect(spans(text)).toEqual(years))

  test.each([
    'no year',
    'p. 1536',
    'page 1066',
    'Source 1848',
    'Article 48',
    '[20 marks]',
    'write 1500 words',
    '£1500',
    '1,848 men, 18480 pounds, 1.1848',
    'an army of 1534 spearmen',
    '1500 men',
    '1200–1500 ships',
    'nearly 1750 died',
    '1500km',
    'prices went up 400%',
    'in 103 towns',
    'in 300 of the villages',
    'By 27 February the army had gone',
    'Around 400 of 8,000 lost their livings',
    'from 200 to 300 ships',
    'in 2500',
    'up 37 per cent to 1930 per head',
  ])('is none in “%s”', (text) => expect(spans(text)).toEqual([]))

  test('stands where its words stand', () => {
    const text = 'It rose from c.1250 to the fourteenth century, then fell in 44 BC.'
    expect(readYears(text).map((y) => text.slice(y.start, y.end))).toEqual(['c.1250', 'fourteenth century', '44 BC'])
  })
})

test('reading years in a long and tangled text takes no time to speak of', () => {
  for (const text of [
    '1900–'.repeat(400),
    '1900 to '.repeat(250),
    'first '.repeat(330),
    '1'.repeat(2_000),
    'c. '.repeat(600),
  ])
    expect(readYears(text).length).toBeLessThanOrEqual(400)
})
