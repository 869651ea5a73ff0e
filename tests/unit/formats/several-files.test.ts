import { describe, expect, test } from 'vitest'
import type { FormatId } from '@/lib/formats/formats'
import { readFiles } from '@/lib/formats/read-files'
import { docxOf } from '@/tests/builders/packed-files'

const read = (files: [string, string | Uint8Array, FormatId?][]) =>
  readFiles(
    files.map(([name, content, as]) => ({
      source: { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
      as: as ?? null,
      options: {},
    })),
    1,
    () => {},
  )
const CSV = 'Front,Back\nA word,What it means\n'

describe('a deck of several files is called', () => {
  test.each<[string, string[], string]>([
    ['as all their names begin', ['Henry VIII - wives.csv', 'Henry VIII - church.csv', 'Henry VIII.csv'], 'Henry VIII'],
    ['by all of them, where they begin differently', ['Tithes.csv', 'Bread.csv'], 'Tithes and Bread'],
    ['by those that say something', ['export (2).csv', 'Meiji Japan.csv', 'quizlet.csv'], 'Meiji Japan'],
    [
      'by the first, where there are many',
      ['The long march.csv', 'The great leap forward.csv', 'Steel in every garden.csv', 'Famine.csv'],
      'The long march and 3 more',
    ],
    ['by no word that all titles have', ['The plant cell.csv', 'The heart.csv'], 'The plant cell and The heart'],
    ['nothing, where no name says anything', ['export.csv', 'cards (3).csv'], 'My cards'],
  ])('%s', async (_, names, title) => {
    expect((await read(names.map((name) => [name, CSV]))).deck?.deck.title).toBe(title)
  })

  test('as files of other kinds call themselves', async () => {
    const word = docxOf([
      { text: 'Selma', style: 'berschrift1' },
      { text: 'A bridge', level: 0 },
    ])
    const { deck } = await read([
      ['x.docx', word],
      ['y.txt', 'Montgomery\n- A bus\n'],
    ])
    expect(deck?.deck.title).toBe('Selma and Montgomery')
  })
})

test('a file alone that is empty, or is not what was chosen for it, is told so', async () => {
  const { files, deck } = await read([['nothing.txt', '']])
  expect(deck).toBeNull()
  expect(files).toMatchObject([{ refusal: 'nothing.txt is empty: there is not one letter in it. Save it again.' }])
  const other = await read([['notes.txt', 'Selma\n- A bridge\n', 'docx']])
  expect(other.files[0]?.refusal).toContain('plain text, not “Word”')
})
