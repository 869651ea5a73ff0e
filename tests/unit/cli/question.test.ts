import { describe, expect, test } from 'vitest'
import { howfarHere } from '@/tests/builders/howfar-here'

const howfar = (...args: string[]) => howfarHere('question', ...args)

describe('howfar question', () => {
  test('prints how a question is read', async () => {
    const { stdout, status } = await howfar(
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

  test('names both of two rivals, and nothing where nothing is named', async () => {
    expect(JSON.parse((await howfar('Who did more for trade, the Dutch or the English?')).stdout)).toMatchObject({
      form: 'rivals',
      named: ['the Dutch', 'the English'],
      factor: 'Dutch',
    })
    expect(JSON.parse((await howfar('How successful was Akbar?')).stdout)).toMatchObject({
      form: 'success',
      named: null,
      factor: null,
    })
  })

  test('refuses an empty one, and says how a question is given', async () => {
    expect(await howfar('  ')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('empty') })
    expect(await howfar('How', 'far?')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('in quotation marks'),
    })
  })
})
