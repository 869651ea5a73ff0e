import { describe, expect, test } from 'vitest'
import { Deck } from '@/lib/domain/deck/deck'
import { deckOfCards } from '@/lib/formats/cards/deck-of-cards'
import { formatsThat } from '@/lib/formats/formats'
import { readSource } from '@/lib/formats/read-source'
import { recognise } from '@/lib/formats/recognise'
import { malformedFiles } from '@/tests/builders/malformed-files'

const files = await malformedFiles()
const KINDS = [...new Set(files.map(({ kind }) => kind))]

test('there are many, of many kinds', () => {
  expect(files.length).toBeGreaterThanOrEqual(120)
  expect(KINDS.length).toBeGreaterThanOrEqual(12)
})

describe.each(KINDS)('%s:', (kind) => {
  const own = files.filter((file) => file.kind === kind)
  test.each(own.map((file, i) => [`${file.name} ${i + 1}`, file] as const))('%s', async (_, { name, bytes, is }) => {
    const taken = recognise({ name, bytes })
    const read = taken.ok ? await readSource({ name, bytes }, taken.value.id) : taken
    if (read.ok) {
      expect(is).not.toBe('refused')
      if (read.value.gives === 'cards') {
        const { deck } = deckOfCards(read.value.cards)
        expect(Deck.safeParse(deck).success).toBe(true)
        expect(deck.cards.flatMap(({ claims }) => claims.map(({ text }) => text)).join('\n')).not.toMatch(
          /<script|alert\(1\)|\0/,
        )
      }
    } else {
      expect(is, read.refusal.message).not.toBe('read')
      // It names the file, and ends as a sentence does; it holds nothing of what is inside that would harm a terminal.
      expect(read.refusal.message).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')}\\b[^\\p{Cc}]*\\.$`, 'u'))
    }
  })
})

describe('read as any format, whatever it is', () => {
  const READ = formatsThat(({ read }) => read !== null)
  test.each(READ)('%s ends in cards, a map or a refusal', async (id) => {
    const small = files.filter(({ bytes }) => bytes.length < 200_000)
    for (const { name, bytes } of small) {
      const read = await readSource({ name, bytes }, id)
      if (!read.ok) expect(read.refusal.message).toContain(name)
    }
  })
})
