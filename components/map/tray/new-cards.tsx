'use client'
import { Download } from 'lucide-react'
import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { DeckState } from '@/lib/domain/deck/deck-state'
import { tablesOf } from '@/lib/domain/deck/deck-tables'
import { bringIn } from '@/lib/domain/map/commands/bring-in'
import { deckNews } from '@/lib/domain/map/deck-news'
import type { Result } from '@/lib/domain/shared/result'
import { counted } from '@/lib/domain/shared/words'

/** Asks for a deck of one's own as it stands, unless it is at this state still. */
type LookAtDeck = (id: string, rev: number) => Promise<Result<DeckState | null>>

const LookContext = createContext<LookAtDeck | null>(null)
/** What stands inside can ask for the deck that its map was begun from. */
export const DeckLook = LookContext.Provider

/** The cards that the map's own deck has got since: one press brings them into the tray, one more leaves them out for good. */
export function NewCards() {
  const found = useDeckNews()
  const { run } = useTools()
  if (!found) return null
  const { news, rev } = found
  const { length } = news.claims
  return (
    <section className="paper lined grid grid-cols-1 gap-2 p-3 text-small" aria-label="New in your deck">
      <p className="font-strong">{counted(length, 'new card')} in your deck</p>
      <p className="flex flex-wrap items-center gap-2">
        <Button size="small" onClick={() => run(bringIn, news)}>
          <Icon of={Download} />
          {length === 1 ? 'Bring it in' : 'Bring them in'}
        </Button>
        <Button
          variant="quiet"
          size="small"
          onClick={() => run(bringIn, { deck: { ...news.deck, seen: rev }, factors: [], cards: [], claims: [] })}
        >
          Leave out
        </Button>
      </p>
    </section>
  )
}

/** Looked for when the map is opened, and whenever somebody comes back to it, as from the page of the deck. */
function useDeckNews() {
  const look = useContext(LookContext)
  const map = useMap((s) => s.map)
  const [state, setState] = useState<DeckState | null>(null)
  const deck = map.deck?.id ?? null
  const seen = Math.max(map.deck?.seen ?? 0, state?.rev ?? 0)
  useEffect(() => {
    if (deck === null || look === null) return
    let stopped = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const found = await look(deck, seen).catch(() => null)
      if (!stopped && found?.ok && found.value) setState(found.value)
    }
    void ask()
    addEventListener('focus', ask)
    document.addEventListener('visibilitychange', ask)
    return () => {
      stopped = true
      removeEventListener('focus', ask)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [deck, seen, look])
  return useMemo(() => {
    const news = state && deckNews(map, tablesOf(state.deck), state.rev)
    return news && { news, rev: state.rev }
  }, [map, state])
}
