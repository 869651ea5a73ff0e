import { expect, test } from 'vitest'
import { type ChosenFile, readFiles } from '@/lib/formats/read-files'

const chosen = (name: string, text: string): ChosenFile => ({
  source: { name, bytes: new TextEncoder().encode(text) },
  as: null,
  options: {},
})
const discussion = (thesis: string) =>
  chosen('export.txt', `Discussion Title: ${thesis}\n\n1. ${thesis}\n1.1. Pro: Yes.\n`)

test('of maps the first is opened and each of the others says so, though their files are called the same', async () => {
  const read = await readFiles([discussion('Roads made Rome.'), discussion('Law made Rome.')], 1, () => {})
  expect(read.map?.map.question.text).toBe('Roads made Rome.')
  expect(read.files.map(({ refusal }) => refusal)).toEqual([
    null,
    'export.txt: this is a map, and only one thing is opened at a time. Open it by itself.',
  ])
})

test('a map beside cards is not opened, though its file is called as theirs is', async () => {
  const cards = chosen('export.txt', 'Aqueducts\n- They brought water\n- They ran for miles\n')
  const read = await readFiles([cards, discussion('Law made Rome.')], 1, () => {})
  expect(read.map).toBeNull()
  expect(read.deck?.deck.cards).toHaveLength(1)
  expect(read.files.map(({ refusal }) => refusal === null)).toEqual([true, false])
})
