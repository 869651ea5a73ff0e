import { expect, test } from 'vitest'
import { factorFromWords } from '@/lib/domain/deck/factor-from-words'

const factors = ['Church', 'Church courts', 'Money', 'The towns'].map((name) => ({ id: name.toLowerCase(), name }))

test.each([
  ['Church: the abbots were absent', 'church'],
  ['church lands were sold', 'church'],
  ['The church courts took fines', 'church courts'],
  ['Money – the king was always short', 'money'],
  ['The towns paid most', 'the towns'],
  ['the king sold church lands', null],
  ['less important than money', null],
  ['Churchmen were absent', null],
  ['', null],
])('“%s” is about %s', (text, id) => expect(factorFromWords(text, factors)).toBe(id))
