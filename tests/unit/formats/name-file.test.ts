import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNameFile, writeNameFile } from '@/lib/formats/roster/name-file'

describe('a file of names', () => {
  test('gives back every name by its number', () => {
    const name = fc.string({ minLength: 1, maxLength: 60 }).map((s) => `x${s}`.trim())
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 40 }), (names) => {
        const parsed = parseNameFile(writeNameFile(names.map((n, i) => ({ number: i + 1, pupil: 'Heron', name: n }))))
        expect(parsed.ok && [...parsed.value.values()]).toEqual(names)
      }),
    )
  })

  test.each(['=1+1', '+1', '-1', '@A1'])('keeps %s from being a formula, and gives it back', (name) => {
    const file = writeNameFile([{ number: 1, pupil: 'Heron 1', name }])
    expect(file.split('\r\n')[1]).toMatch(/^1,Heron 1,"?'/)
    const parsed = parseNameFile(file)
    expect(parsed.ok && parsed.value.get(1)).toBe(name)
  })

  test.each(['', 'Name\nAmina', '1,Heron 1,'])('is not %j', (text) => {
    expect(parseNameFile(text).ok).toBe(false)
  })
})
