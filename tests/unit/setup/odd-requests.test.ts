import { describe, expect, test } from 'vitest'
import { jsonDepth, oddityOf } from '@/scripts/server/odd-requests.mjs'

const CALL = { 'next-action': 'id', 'content-type': 'text/plain;charset=UTF-8' }
const asked = (body: string, headers: Record<string, string> = CALL) =>
  oddityOf({ url: '/maps', headers } as never, Buffer.from(body))?.status ?? null

describe('a call of an action', () => {
  test.each<[what: string, body: string]>([
    ['no arguments', '[]'],
    ['texts, numbers, records', '["a",1,{"b":[null,true]}]'],
    ['a text that begins with a dollar, as a browser writes it', '["$$5 for it"]'],
    ['what JSON has not', '["$undefined","$NaN","$Infinity","$-Infinity","$-0","$D2026-11-25T10:00:00.000Z"]'],
    ['a record that is given twice', '[{"a":{"b":1}},"$0:0:a",{"again":"$0:0"}]'],
  ])('with %s goes through', (_, body) => expect(asked(body)).toBeNull())

  test.each<[what: string, body: string]>([
    ['nothing', ''],
    ['what is no list', '{"0":"a"}'],
    ['what is no JSON', 'hello'],
    ['a form, a file, a promise, a function', '["$K1"]'],
    ['a number without digits', '["$nx"]'],
    ['a list within itself', '["$0"]'],
    ['what the list has not', '[{"a":1},"$0:0:b"]'],
    ['what every record has of itself', '[{},"$0:0:constructor"]'],
    ['what is nested too deep', '['.repeat(101) + ']'.repeat(101)],
  ])('with %s is refused', (_, body) => expect(asked(body)).toBe(400))
})

test.each<[kind: string, body: string, status: number | null]>([
  ['application/json', '{"text":"[[[[ \\" ]]"}', null],
  ['application/x-www-form-urlencoded', `password=${'['.repeat(200)}`, null],
  ['multipart/form-data; boundary=x', '--x--', 415],
  [' Multipart/Mixed', 'x', 415],
])('a body of the kind %s', (kind, body, status) => expect(asked(body, { 'content-type': kind })).toBe(status))

test.each<[address: string, status: number | null]>([
  ['/join/50%25', null],
  ['/join/50%', 400],
  ['/maps/%ff', 400],
  ['/maps?after=%ff', null],
])('the address %s', (url, status) => {
  expect(oddityOf({ url, headers: {} } as never, Buffer.alloc(0))?.status ?? null).toBe(status)
})

test('depth is counted outside texts alone', () => {
  expect(jsonDepth(Buffer.from('[{"a":"[[[[\\"["},[]]'))).toBe(2)
  expect(jsonDepth(Buffer.from('1'))).toBe(0)
})
