import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { addNamed } from '@/components/classroom/names/add-named'
import { parseRoster } from '@/lib/formats/roster/parse-roster'
import { forgetOwner } from '@/lib/sync/forget-owner'
import { forgetNames, openNameBook } from '@/lib/sync/name-book'

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

test('names go with their class, and with the account of their teacher', async () => {
  const read = async (teacher: string, classId: string) => (await openNameBook(teacher, classId)).read()
  for (const classId of ['over', 'kept']) await (await openNameBook('t5', classId)).keep({ s1: 'Amina Khan' })
  await (await openNameBook('t6', 'over')).keep({ s1: 'Ben Ott' })
  await forgetNames('t5', (classId) => classId === 'over')
  expect([await read('t5', 'over'), await read('t5', 'kept'), await read('t6', 'over')]).toEqual([
    {},
    { s1: 'Amina Khan' },
    { s1: 'Ben Ott' },
  ])
  await forgetOwner('t5')
  expect([await read('t5', 'kept'), await read('t6', 'over')]).toEqual([{}, { s1: 'Ben Ott' }])
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
