import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DeckTables, deckOf, tablesOf } from '@/lib/domain/deck/deck-tables'
import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { bringIn } from '@/lib/domain/map/commands/bring-in'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { deckNews } from '@/lib/domain/map/deck-news'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import { trayGroups } from '@/lib/domain/map/read-map'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { Question } from '@/lib/domain/question/question'
import { arbitraryDeck } from '../../builders/arbitrary-deck'

const question = Question.parse({ text: 'How far?', form: 'cause' })

/** A deck that has got claims since a map was begun from it: after the first of each card, and one nested under that. */
function grown(kept: DeckTables, rev: number): DeckTables {
  const claims = kept.claims.flatMap((claim, i) => {
    const isFirst = kept.claims.findIndex(({ card }) => card === claim.card) === i
    if (!isFirst) return [claim]
    const fresh = {
      ...claim,
      id: `n${i}-${rev}`,
      text: `Later ${i} of ${rev}.`,
      since: rev,
      under: null,
      factor: 'bread',
    }
    const nested = { ...fresh, id: `m${i}-${rev}`, text: `Nested ${i} of ${rev}.`, under: fresh.id }
    return [claim, fresh, nested]
  })
  return {
    ...kept,
    factors: [...kept.factors.filter(({ id }) => id !== 'bread'), { id: 'bread', name: 'Bread' }],
    claims,
  }
}

const begun = arbitraryDeck.map((deck) => {
  const kept = tablesOf(deck)
  return { kept, map: mapFromDeck('m', deckOf(kept), question, { id: 'deck', seen: 0 }) }
})

function brought(map: ArgumentMap, kept: DeckTables, rev: number): ArgumentMap {
  const news = deckNews(map, kept, rev)
  const change = news && bringIn.run(map, news)
  return change?.ok ? applyChange(map, change.value) : map
}
const texts = (map: ArgumentMap) => map.claims.map(({ text }) => text).sort()

describe('what a map’s deck has got since', () => {
  test('is nothing at first, and nothing for a map of no deck', () => {
    fc.assert(
      fc.property(begun, ({ kept, map }) => {
        expect(deckNews(map, kept, 0)).toBeNull()
        expect(deckNews({ ...map, deck: null }, grown(kept, 1), 1)).toBeNull()
      }),
    )
  })

  test('comes once, in the deck’s order, with its factor, and what is nested under what', () => {
    fc.assert(
      fc.property(begun, ({ kept, map }) => {
        const now = brought(map, grown(kept, 1), 1)
        expect(texts(now)).toEqual(
          grown(kept, 1)
            .claims.map(({ text }) => text)
            .sort(),
        )
        expect(deckNews(now, grown(kept, 1), 1)).toBeNull()
        expect(now.factors.filter(({ id }) => id === 'bread')).toHaveLength(1)
        const order = trayGroups(now).flatMap(({ claims }) => claims.map(({ id }) => id))
        expect(order).toEqual(grown(kept, 1).claims.map(({ id }) => id))
        for (const claim of grown(kept, 1).claims.filter(({ since }) => since === 1))
          expect(now.claims.find(({ id }) => id === claim.id)?.under ?? null).toBe(claim.under)
      }),
    )
  })

  test('is not offered again where it was taken from the map or left out; what comes later is', () => {
    fc.assert(
      fc.property(begun, ({ kept, map }) => {
        const now = brought(map, grown(kept, 1), 1)
        const [fresh] = now.claims.filter(({ text }) => text.startsWith('Later'))
        const removal = removeClaim.run(now, { id: fresh!.id })
        const without = removal.ok ? applyChange(now, removal.value) : now
        expect(deckNews(without, grown(kept, 1), 1)).toBeNull()
        const left = deckNews(map, grown(kept, 1), 1)!
        const put = bringIn.run(map, { ...left, factors: [], cards: [], claims: [] })
        expect(deckNews(put.ok ? applyChange(map, put.value) : map, grown(kept, 1), 1)).toBeNull()
        expect(deckNews(without, grown(grown(kept, 1), 2), 2)?.claims.every(({ text }) => text.endsWith('of 2.'))).toBe(
          true,
        )
      }),
    )
  })

  test('is taken back in one step, and is offered again then', () => {
    fc.assert(
      fc.property(begun, ({ kept, map }) => {
        const news = deckNews(map, grown(kept, 1), 1)!
        const change = bringIn.run(map, news)
        if (!change.ok) throw new Error(change.refusal.message)
        const back = applyChange(applyChange(map, change.value), reverseChange(change.value))
        expect(texts(back)).toEqual(texts(map))
        expect(deckNews(back, grown(kept, 1), 1)).toEqual(news)
      }),
    )
  })

  test('is brought once by two who do it at once', () => {
    fc.assert(
      fc.property(begun, ({ kept, map }) => {
        const change = bringIn.run(map, deckNews(map, grown(kept, 1), 1)!)
        if (!change.ok) throw new Error(change.refusal.message)
        const once = applyChange(map, change.value)
        expect(applyChange(once, change.value)).toEqual(once)
      }),
    )
  })

  test('does not bring words that the map has already', () => {
    fc.assert(
      fc.property(begun, ({ kept, map }) => {
        const news = deckNews(map, grown(kept, 1), 1)!
        const [first] = news.claims
        const own = { ...map.claims[0]!, id: 'own', text: ` ${first!.text.toUpperCase()} ` }
        const there = deckNews({ ...map, claims: [...map.claims, own] }, grown(kept, 1), 1)
        expect(there?.claims.map(({ id }) => id) ?? []).not.toContain(first!.id)
      }),
    )
  })

  test('comes a hundred at a time, and none is lost between', () => {
    const kept = tablesOf({ title: 'Many', factors: [], cards: [{ question: 'Why?', claims: [] }] })
    const many = Array.from({ length: 250 }, (_, i) => ({
      id: `n${i}`,
      card: 'k1',
      under: null,
      text: `Claim ${i}.`,
      factor: null,
      secondFactor: null,
      role: 'claim' as const,
      taggedFrom: 'none' as const,
      since: 1,
    }))
    let map = mapFromDeck('m', deckOf(kept), question, { id: 'deck', seen: 0 })
    const counts = [1, 2, 3, 4].map(() => {
      map = brought(map, { ...kept, claims: many }, 1)
      return map.claims.length
    })
    expect(counts).toEqual([100, 200, 250, 250])
  })
})
