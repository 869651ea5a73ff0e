import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { foldChanges } from '@/lib/domain/map/apply-change'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { Change, NO_CHANGE } from '@/lib/domain/map/change'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { parseArchive } from '@/lib/formats/archive/parse-archive'
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

it('An archive made by version 1 opens, and each journal in it leads from its start to its map', () => {
  const archive = JSON.parse(readFileSync('tests/version-1/archive-of-a-pupil.json', 'utf8'))
  const opened = parseArchive(archive)
  if (!opened.ok) throw new Error(opened.refusal.message)
  for (const { state } of archive.handIns) expect(ArgumentMap.parse(state).version).toBe(2)
  expect(opened.value.maps).toHaveLength(archive.maps.length)
  for (const { map, start, journal } of opened.value.maps) {
    expect(start).not.toBeNull()
    const changes = journal.flatMap((row) => row.changes)
    expect(changes.length).toBeGreaterThan(30)
    if (start) expect(diffMaps(foldChanges(start, changes), map)).toEqual(NO_CHANGE)
    expect(map.question.form).toBe('cause')
  }
})
