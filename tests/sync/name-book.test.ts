import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { addNamed } from '@/components/classroom/names/add-named'
import { parseRoster } from '@/lib/formats/roster/parse-roster'
import { openNameBook } from '@/lib/sync/name-book'

describe('the names that a teacher keeps on a device', () => {
  test('are there again for the same teacher and class alone', async () => {
    const names = { s1: 'Amina Khan' }
    await (await openNameBook('t1', 'c1')).keep(names)
    expect(await (await openNameBook('t1', 'c1')).read()).toEqual(names)
    expect(await (await openNameBook('t1', 'c2')).read()).toEqual({})
    expect(await (await openNameBook('t2', 'c1')).read()).toEqual({})
  })

  test('are gone when they are forgotten', async () => {
    const book = await openNameBook('t1', 'c3')
    await book.keep({ s1: 'Amina Khan' })
    await book.forget()
    expect(await book.read()).toEqual({})
  })
})

test('a list of names sends how many there are, and no name', async () => {
  const roster = parseRoster('Surname,Forename,E-mail\nKhan,Amina,amina@school.example\nOtt,Ben,ben@school.example')
  const names = roster.ok ? roster.value.names : []
  const sent: unknown[] = []
  const matched = await addNamed(names, 'c1', async (given) => {
    sent.push(given)
    return { ok: true, value: [4, 5].map((number) => ({ id: `s${number}`, number })) }
  })
  expect(sent).toEqual([{ classId: 'c1', count: 2 }])
  expect(matched).toEqual({ ok: true, value: { s4: 'Amina Khan', s5: 'Ben Ott' } })
})
