'use client'
import { useMemo, useState } from 'react'
import type { Deck } from '@/lib/domain/deck/deck'
import { type Choices, type Chosen, carryChoices, claimKeys } from '@/lib/domain/deck/import-choices'
import { cardOfNotUsed } from '@/lib/formats/flashcards/not-used'
import { parseFlashcardText, type ReadDeck } from '@/lib/formats/flashcards/parse-flashcards'

/** A text of notes while it is pasted and put right: what was read of it, and what was chosen by hand. */
export function useImport() {
  const [text, setText] = useState('')
  const [choices, setChoices] = useState<Choices>(new Map())
  const [taken, setTaken] = useState(false)
  const read = useMemo(() => (text.trim() === '' ? null : parseFlashcardText(text)), [text])
  const plain = useMemo(() => (read?.ok ? wholeDeck(read.value, taken) : null), [read, taken])
  const deck = useMemo(() => plain && chosenDeck(plain, choices), [plain, choices])
  return {
    text,
    deck,
    refusal: read && !read.ok ? read.refusal.message : '',
    notUsed: read?.ok ? read.value.notUsed : [],
    /** Whether the lines that are on no card were made claims of. */
    taken,
    setTaken,
    change(next: string) {
      setText(next)
      if (choices.size === 0) return
      const now = parseFlashcardText(next)
      setChoices(carryChoices(choices, keysOf(plain), keysOf(now.ok ? wholeDeck(now.value, taken) : null)))
    },
    choose(card: number, claim: number, to: Chosen) {
      const first = plain?.cards.slice(0, card).reduce((sum, { claims }) => sum + claims.length, 0) ?? 0
      const key = keysOf(plain)[first + claim]
      if (key !== undefined) setChoices(new Map(choices).set(key, { ...choices.get(key), ...to }))
    },
  }
}

/** The deck with a card of what was not used, if that was asked for. */
function wholeDeck({ deck, notUsed }: ReadDeck, taken: boolean): Deck {
  const more = taken ? cardOfNotUsed(notUsed, deck.factors) : null
  return more ? { ...deck, cards: [...deck.cards, more] } : deck
}

const keysOf = (deck: Deck | null) =>
  claimKeys((deck?.cards ?? []).flatMap((card) => card.claims.map((claim) => claim.text)))

function chosenDeck(deck: Deck, choices: Choices): Deck {
  if (choices.size === 0) return deck
  const keys = keysOf(deck)
  let at = 0
  const cards = deck.cards.map((card) => ({
    ...card,
    claims: card.claims.map((claim) => ({ ...claim, ...choices.get(keys[at++] ?? '') })),
  }))
  return { ...deck, cards }
}
