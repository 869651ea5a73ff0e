'use client'
import { BookOpen, Maximize2, PanelLeftClose } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { MemoryCard } from './memory-card'
import { useMemory } from './memory-context'
import { RecallComparison } from './recall-comparison'

/** The tray with its deck shut: headings to write under from memory, and nothing of what the cards say. */
export function MemoryTray({ onShut }: { onShut?: () => void }) {
  const view = useMap((s) => s.view)
  const { show, openSheet } = useTools()
  const { cards, due, place, end } = useMemory()
  const page = view === 'tray'
  const comparing = page ? cards.find((c) => c.card.id === place.comparing) : undefined
  const heading = useRef<HTMLHeadingElement>(null)
  const wasComparing = useRef(false)
  useEffect(() => {
    // After the last card nothing is written next: the focus must not fall off the page.
    if (wasComparing.current && !comparing && document.activeElement === document.body) heading.current?.focus()
    wasComparing.current = comparing !== undefined
  }, [comparing])
  if (comparing) return <RecallComparison key={comparing.card.id} recalled={comparing} />
  return (
    <section
      className={`relative min-h-0 flex-1 overflow-auto short:overflow-visible ${page ? 'bg-card' : 'bg-ground'}`}
      data-field="tray"
      aria-label="From memory"
    >
      <div
        className={`grid gap-3 max-phone:px-5 max-phone:py-4 ${page ? 'bg-sheet ps-[calc(112px+var(--s-6))] pe-6 py-5' : 'ps-5 pe-4 py-3'}`}
      >
        <h2
          ref={heading}
          className={page ? 'font-says text-h3 leading-card font-strong' : 'text-body font-bold'}
          tabIndex={-1}
        >
          From memory
        </h2>
        {page && cards.length > 0 && (
          <p className="max-w-measure text-card text-ink-2">
            The deck is shut. Write what you remember under a heading, then compare. What you miss comes back tomorrow,
            and later after 3, 7, 16 and 35 days.
          </p>
        )}
        <p className="meta empty:hidden">{cards.length > 0 && dueWords(due)}</p>
        <div className="flex flex-wrap items-center gap-3">
          <Button size="small" onClick={end}>
            <Icon of={BookOpen} />
            Open the deck
          </Button>
          {!page && (
            <Button
              variant="quiet"
              size="small"
              onClick={() => {
                show('tray')
                openSheet(null)
              }}
            >
              <Icon of={Maximize2} size="small" />
              Full page
            </Button>
          )}
          {onShut && (
            <IconButton className="-me-3 ms-auto" label="Shut the tray" onClick={onShut}>
              <Icon of={PanelLeftClose} />
            </IconButton>
          )}
        </div>
      </div>
      {cards.length > 0 ? (
        <ul>
          {cards.map((recalled) => (
            <MemoryCard key={recalled.card.id} recalled={recalled} />
          ))}
        </ul>
      ) : (
        <p className="px-5 py-3 text-card text-ink-2">
          This map has no deck, so there is nothing to recall. <Link href="/decks/new">Paste your flashcards</Link> and
          start a map from them.
        </p>
      )}
    </section>
  )
}

function dueWords(due: number): string {
  if (due === 0) return 'Nothing is due. You can still recall everything.'
  return due === 1 ? '1 claim is due today.' : `${due} claims are due today.`
}
