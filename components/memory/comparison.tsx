'use client'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { markRecall } from '@/lib/domain/map/commands/mark-recall'
import { pairLines } from '@/lib/domain/map/pair-lines'
import type { RecallCard } from '@/lib/domain/map/recall-cards'
import type { RecallMark } from '@/lib/sync/memory-place'
import { compareKeys } from './compare-keys'
import { pairsOf } from './compared'
import { ComparedClaim } from './compared-claim'
import { useMemory } from './memory-context'
import { MemoryLine } from './memory-line'
import { nextCard } from './next-card'

/** One card, claim by claim: what was written from memory beside what the deck says. The student decides; nothing is marked for them. */
export function Comparison({ recalled }: { recalled: RecallCard }) {
  const { card, asked, waiting, kept } = recalled
  const { run, say } = useTools()
  const { place, cards, today, mark, compare, finish } = useMemory()
  const rows = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState(0)
  // Proposed once: a line that is reworded here does not jump to another claim.
  const [proposed] = useState(() => pairLines(waiting, asked))
  useEffect(() => rows.current?.querySelector<HTMLElement>('.marks button')?.focus(), [])

  const marks = useMemo(() => pairsOf(asked, waiting, place.marks, proposed), [asked, waiting, place.marks, proposed])
  const taken = new Set(marks.map((m) => m.line?.id))
  const others = waiting.filter((line) => !taken.has(line.id))

  const onMark = (id: string, next: RecallMark) => {
    // A line says one claim at a time: chosen here, it is let go where it was chosen before.
    const before = next.line && asked.find((c) => c.id !== id && place.marks[c.id]?.line === next.line)
    if (before) mark(before.id, { line: null })
    mark(id, next)
  }
  const done = () => {
    const unmarked = marks.findIndex((m) => m.result === undefined)
    if (unmarked >= 0) {
      const count = marks.filter((m) => m.result === undefined).length
      setLeft(count)
      say(count === 1 ? 'One is still to mark' : `${count} are still to mark`)
      rows.current?.querySelectorAll('.marks')[unmarked]?.querySelector('button')?.focus()
      return
    }
    const results = marks.map(({ claim, result, line, keep }) => ({
      id: claim.id,
      result: result!,
      ...(line ? { line: line.id, keep } : {}),
    }))
    if (run(markRecall, { results, today }))
      finish(
        asked.map((c) => c.id),
        nextCard(cards, card.id, today),
      )
  }
  return (
    <section className="tray memory" data-page="true" aria-label={`Compare: ${card.question}`}>
      <div className="memory-head compare-head">
        <Button variant="quiet" size="small" onClick={() => compare(null)}>
          <Icon of={ArrowLeft} />
          Back to writing
        </Button>
        <h2>{card.question}</h2>
        <p className="meta compare-keys">
          <kbd>1</kbd> had it <kbd>2</kbd> partly <kbd>3</kbd> missed <kbd>↑</kbd> <kbd>↓</kbd> another claim
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits and arrows reach the buttons inside */}
      <div ref={rows} className="compare-rows" onKeyDown={compareKeys}>
        <div className="compare-row compare-columns" aria-hidden="true">
          <span className="label">What I wrote</span>
          <span className="label">What the deck says</span>
        </div>
        <ol>
          {marks.map((marked, i) => (
            <ComparedClaim
              key={marked.claim.id}
              number={i + 1}
              of={marks.length}
              lines={waiting}
              {...marked}
              onMark={(next) => onMark(marked.claim.id, next)}
            />
          ))}
        </ol>
        {others.length > 0 && (
          <section className="compare-others" aria-label="Not in the deck">
            <h3>Not in the deck</h3>
            <p className="meta">These stay in your tray as claims of your own. Look them up before you use them.</p>
            <ul>
              {others.map((line, i) => (
                <li key={line.id}>
                  <MemoryLine line={line} number={i + 1} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {kept.length > 0 && (
          <section className="compare-others" aria-label="Yours from before">
            <h3>Yours from before</h3>
            <ul>
              {kept.map((line, i) => (
                <li key={line.id}>
                  <MemoryLine line={line} number={i + 1} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="compare-done">
          <Button variant="primary" onClick={done}>
            Done with this card
          </Button>
          <span className="meta">
            {left > 0 && (left === 1 ? '1 is still to mark.' : `${left} are still to mark.`)}
          </span>
        </p>
      </div>
    </section>
  )
}
