'use client'
import { useMemo, useState } from 'react'
import { addOwn, ownFactor } from '@/lib/domain/deck/choose-factors'
import type { Deck } from '@/lib/domain/deck/deck'
import {
  type ClaimChoice,
  cardKeys,
  carryChoices,
  chosenDeck,
  claimKeys,
  type ImportChoices,
  NO_CHOICES,
} from '@/lib/domain/deck/import-choices'
import type { ReadDeck } from '@/lib/formats/cards/deck-of-cards'
import { cardOfNotUsed } from '@/lib/formats/cards/not-used'
import { parseFlashcardText } from '@/lib/formats/flashcards/parse-flashcards'

/** A text of notes while it is pasted and put right: what was read of it, and what was chosen by hand. */
export function useImport() {
  const [text, setText] = useState('')
  const [choices, setChoices] = useState<ImportChoices>(NO_CHOICES)
  const [taken, setTaken] = useState(false)
  const read = useMemo(() => (text.trim() === '' ? null : parseFlashcardText(text)), [text])
  const plain = useMemo(() => (read?.ok ? wholeDeck(read.value, taken) : null), [read, taken])
  const deck = useMemo(() => plain && chosenDeck(plain, choices), [plain, choices])
  return {
    text,
    /** As it was read; as it was chosen to be. */
    plain,
    deck,
    choices,
    setChoices,
    refusal: read && !read.ok ? read.refusal.message : '',
    notUsed: read?.ok ? read.value.notUsed : [],
    /** Whether the lines that are on no card were made claims of. */
    taken,
    setTaken,
    change(next: string) {
      setText(next)
      if (choices === NO_CHOICES) return
      const now = parseFlashcardText(next)
      setChoices(carryChoices(choices, plain, now.ok ? wholeDeck(now.value, taken) : null))
    },
    chooseCard(card: number, factor: string | null) {
      const key = cardKeys(plain)[card]
      if (key !== undefined) setChoices({ ...choices, cards: new Map(choices.cards).set(key, factor) })
    },
    /** What was chosen for a claim; `factor` undefined: as its card. */
    chooseClaim(card: number, claim: number, to: ClaimChoice) {
      const first = plain?.cards.slice(0, card).reduce((sum, { claims }) => sum + claims.length, 0) ?? 0
      const key = claimKeys(plain)[first + claim]
      if (key !== undefined)
        setChoices({ ...choices, claims: new Map(choices.claims).set(key, { ...choices.claims.get(key), ...to }) })
    },
    /** A factor of one's own, and its id. `then`: the choice that it was made for. */
    addFactor(name: string, then: (choices: ImportChoices, id: string) => ImportChoices = (now) => now): string {
      const factor = ownFactor(plain ?? EMPTY, choices, name)
      setChoices(then(addOwn(choices, factor), factor.id))
      return factor.id
    },
  }
}

const EMPTY: Deck = { title: '', factors: [], cards: [] }

/** The deck with a card of what was not used, if that was asked for. */
function wholeDeck({ deck, notUsed }: ReadDeck, taken: boolean): Deck {
  const more = taken ? cardOfNotUsed(notUsed, deck.factors) : null
  return more ? { ...deck, cards: [...deck.cards, more] } : deck
}
