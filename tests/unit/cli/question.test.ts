import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const howfar = (...args: string[]) =>
  spawnSync('node_modules/.bin/tsx', ['--conditions=react-server', 'lib/cli/main.ts', 'question', ...args], {
    encoding: 'utf8',
  })

describe('howfar question', () => {
  test('prints how a question is read', () => {
    const { stdout, status } = howfar(
      '“The Great Drought was the main reason for Angkor’s fall in the years 1400–31.” Discuss.',
    )
    expect(JSON.parse(stdout)).toEqual({
      form: 'cause',
      named: 'The Great Drought',
      factor: 'Great Drought',
      from: 1400,
      to: 1431,
      outcome: ['Angkor', 'fall'],
    })
    expect(status).toBe(0)
  })

  test('names both of two rivals, and nothing where nothing is named', () => {
    expect(JSON.parse(howfar('Who did more for trade, the Dutch or the English?').stdout)).toMatchObject({
      form: 'rivals',
      named: ['the Dutch', 'the English'],
      factor: 'Dutch',
    })
    expect(JSON.parse(howfar('How successful was Akbar?').stdout)).toMatchObject({
      form: 'success',
      named: null,
      factor: null,
    })
  })

  test('refuses an empty one, and says how a question is given', () => {
    expect(howfar('  ')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('empty') })
    expect(howfar('How', 'far?')).toMatchObject({ status: 2, stderr: expect.stringContaining('in quotation marks') })
  })
})
