import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { parseRoster } from '@/lib/formats/roster/parse-roster'

const namesOf = (text: string) => {
  const parsed = parseRoster(text)
  return parsed.ok ? parsed.value.names : parsed.refusal.code
}

describe('the names of a class list', () => {
  test.each([
    ['one name a line', 'Amina Khan\nBen Ott\n', ['Amina Khan', 'Ben Ott']],
    ['lines of Windows, and a byte order mark', '\uFEFFAmina Khan\r\nBen Ott\r\n', ['Amina Khan', 'Ben Ott']],
    ['a column that says so, wherever it stands', 'UPN,Pupil name,Form\nA12,Amina Khan,12B', ['Amina Khan']],
    ['a first and a last name', 'Surname,Forename,Form\nKhan,Amina,12B', ['Amina Khan']],
    ['quotes with a comma and a quote inside', 'Name\n"Khan, Amina ""Mina"""', ['Khan, Amina "Mina"']],
    ['a copy out of a spreadsheet', 'First name\tLast name\nAmina\tKhan', ['Amina Khan']],
    ['semicolons', 'Name;Form\nAmina Khan;12B', ['Amina Khan']],
    ['surname first without a header', 'Khan, Amina\nOtt, Ben', ['Amina Khan', 'Ben Ott']],
    ['no header, a number before', '1,Amina Khan\n2,Ben Ott', ['Amina Khan', 'Ben Ott']],
    ['a column called name alone', 'Name\nAmina', ['Amina']],
    ['letters of any script', 'Zoë Łuć\nΆννα', ['Zoë Łuć', 'Άννα']],
    ['too many blanks', '  Amina   Khan \n\n\n Ben', ['Amina Khan', 'Ben']],
    ['nothing', ' \n\n', 'no-names'],
    ['a header alone', 'Name,Form', 'no-names'],
  ])('are read from %s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  test('leaves out bad lines, each by its number and why', () => {
    const text = ['Name,Form', 'Amina Khan,12B', ',12B', '', `${'x'.repeat(81)},12B`, 'Ben Ott,12B', '"Cai,12B'].join(
      '\n',
    )
    const parsed = parseRoster(text)
    expect(parsed.ok && parsed.value).toEqual({
      names: ['Amina Khan', 'Ben Ott'],
      leftOut: [
        { line: 3, why: 'it has no name' },
        { line: 5, why: 'it is too long for a name' },
        { line: 7, why: 'its quotes do not close' },
      ],
    })
  })

  test('come back from any CSV that holds them', () => {
    const name = fc.stringMatching(/^[A-Z][a-z",' -]{0,20}[a-z]$/).map((s) => s.trim().replace(/\s+/g, ' '))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 40 }), (names) => {
        const text = Papa.unparse([['Form', 'Name'], ...names.map((n) => ['12B', n])])
        expect(namesOf(text)).toEqual(names)
      }),
    )
  })

  test('make no text throw, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRoster(text)))
  })
})
