'use client'
import { BookOpenCheck, ChevronDown, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { TrayCard } from '@/components/card/tray-card'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { RecallCard } from '@/lib/domain/map/recall-cards'
import { useMemory } from './memory-context'
import { MemoryLine } from './memory-line'
import { WriteLine } from './write-line'

/** One heading of the shut deck: how much stands under it, and, when it is open, the lines written from memory. */
export function MemoryCard({ recalled }: { recalled: RecallCard }) {
  const { card, asked, due, waiting } = recalled
  const { place, open, compare, today } = useMemory()
  const page = useMap((s) => s.view === 'tray')
  const body = useId()
  const writing = place.open === card.id
  const Chevron = writing ? ChevronDown : ChevronRight
  const blank = Math.max(0, asked.length - waiting.length - 1)
  return (
    <li className="memory-card" data-open={writing}>
      <p className="memory-margin">
        {due > 0 && <b>{due} due today</b>}
        {card.recalled === today && <span>Compared today</span>}
        {waiting.length > 0 && !writing && <span>{waiting.length} written</span>}
      </p>
      <div className="memory-sheet">
        <h3>
          <button
            type="button"
            aria-expanded={writing}
            aria-controls={body}
            onClick={() => open(writing ? null : card.id)}
          >
            <Icon of={Chevron} />
            <span>{card.question}</span>
            <span className="count">{asked.length === 1 ? '1 claim' : `${asked.length} claims`}</span>
          </button>
        </h3>
        <div id={body} hidden={!writing}>
          {writing && (
            <>
              <ol className="memory-lines" aria-label="What I remember">
                {waiting.map((line, i) => (
                  <li key={line.id}>{page ? <MemoryLine line={line} number={i + 1} /> : <TrayCard claim={line} />}</li>
                ))}
                <li className="memory-ruled">
                  <WriteLine card={card} first={waiting.length === 0} />
                </li>
              </ol>
              {page && blank > 0 && (
                <div className="memory-blank" style={{ height: `calc(${blank} * var(--line))` }} aria-hidden="true" />
              )}
              <Button className="memory-compare" onClick={() => compare(card.id)}>
                <Icon of={BookOpenCheck} />
                {waiting.length > 0 ? 'Compare with the deck' : 'I remember nothing: show the deck'}
              </Button>
            </>
          )}
        </div>
      </div>
    </li>
  )
}
