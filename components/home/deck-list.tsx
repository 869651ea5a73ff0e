'use client'
import { Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useState, useTransition } from 'react'
import { FactorMark } from '@/components/ui/factor-mark'
import type { Deck } from '@/lib/domain/deck/deck'
import type { Result } from '@/lib/domain/shared/result'
import { factorName } from './deck-words'

type Props = {
  decks: { id: string; deck: Deck; own: boolean }[]
  onBin: (id: string, binned: boolean) => Promise<Result<null>>
}

/** The decks that a map can be started from: the one that comes with the program, and one's own. */
export function DeckList({ decks, onBin }: Props) {
  const [, start] = useTransition()
  const [binned, setBinned] = useState<{ id: string; title: string } | null>(null)
  const bin = (id: string, title: string, to: boolean) =>
    start(async () => {
      const result = await onBin(id, to)
      setBinned(result.ok && to ? { id, title } : null)
    })
  return (
    <>
      <ul className="deck-list">
        {decks.map(({ id, deck, own }) => {
          const claims = deck.cards.flatMap((c) => c.claims)
          const without = claims.filter((c) => c.factor === null).length
          const used = deck.factors.filter((f) => claims.some((c) => c.factor === f.id)).slice(0, 6)
          return (
            <li key={id}>
              <div className="deck-words">
                <h3>{deck.title}</h3>
                <p className="meta">
                  {`${deck.cards.length} cards, ${claims.length} claims.${without > 0 ? ` ${without} still have no factor.` : ''}`}
                </p>
              </div>
              <p className="deck-factors">
                {used.map((f) => (
                  <FactorMark key={f.id} id={f.id} name={factorName(deck, f.id)} />
                ))}
              </p>
              <span className="button-row">
                {own && (
                  <button
                    type="button"
                    className="button quiet icon"
                    aria-label={`Move to the bin: ${deck.title}`}
                    onClick={() => bin(id, deck.title, true)}
                  >
                    <Trash2 className="i" size={16} aria-hidden />
                  </button>
                )}
                <Link
                  href={`/maps/new?deck=${id}`}
                  className="button small"
                  aria-label={`Start a map from ${deck.title}`}
                >
                  Start a map
                </Link>
              </span>
            </li>
          )
        })}
      </ul>
      <div role="status" aria-live="polite">
        {binned && (
          <div className="toast">
            “{binned.title}” is in the bin.
            <button type="button" className="button small" onClick={() => bin(binned.id, binned.title, false)}>
              Undo
            </button>
          </div>
        )}
      </div>
    </>
  )
}
