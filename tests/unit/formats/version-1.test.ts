import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { foldChanges } from '@/lib/domain/map/apply-change'
import { Change } from '@/lib/domain/map/change'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import { writeHowfar } from '@/lib/formats/howfar/write-howfar'

const bytes = (map: unknown) => new TextEncoder().encode(JSON.stringify(map))
const old = JSON.parse(readFileSync('tests/version-1/sample.json', 'utf8'))

function read(map: unknown) {
  const parsed = parseHowfar(bytes(map), 'old.json')
  if (!parsed.ok) throw new Error(parsed.refusal.message)
  return parsed.value
}

it('A map of version 1 opens with every record it had, and is written as version 2', () => {
  const map = read(old)
  expect(map.version).toBe(2)
  for (const table of ['factors', 'paragraphs', 'claims', 'relations'] as const)
    expect(map[table].map((r) => r.id)).toEqual(old[table].map((r: { id: string }) => r.id))
  expect(map.question).toMatchObject({ ...old.question, form: 'cause', statedRival: null, outcome: '' })
  expect(read(JSON.parse(writeHowfar(map)))).toEqual(map)
})

it.each([
  ['factor', 'cause'],
  ['outcome', 'success'],
])('The form “%s” of version 1 is read as “%s”, in a file and in a journal, forwards and back', (was, is) => {
  const map = read({ ...old, question: { ...old.question, form: was } })
  expect(map.question.form).toBe(is)
  const change = Change.parse({
    edits: [
      { op: 'update', table: 'question', from: { form: was }, to: { form: was === 'factor' ? 'outcome' : 'factor' } },
    ],
  })
  const changed = foldChanges(map, [change])
  expect(changed.question.form).toBe(is === 'cause' ? 'success' : 'cause')
  expect(foldChanges(changed, [reverseChange(change)]).question.form).toBe(is)
})

it.each(['essay', 1, null])('A form that no version knows (%j) is refused', (form) => {
  const parsed = parseHowfar(bytes({ ...old, question: { ...old.question, form } }), 'old.json')
  expect(parsed).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('question.form') } })
})

it('A map of a newer version is refused with a sentence, not half read', () => {
  const parsed = parseHowfar(bytes({ ...old, version: 3 }), 'new.json')
  expect(parsed).toMatchObject({ ok: false, refusal: { code: 'newer', message: expect.stringContaining('version 3') } })
})
