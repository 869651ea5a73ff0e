'use client'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Claim } from '@/lib/domain/map/argument-map'
import { markRecall } from '@/lib/domain/map/commands/mark-recall'
import { pairLines } from '@/lib/domain/map/pair-lines'
import { inTray } from '@/lib/domain/map/read-map'
import type { RecallCard } from '@/lib/domain/map/recall-cards'
import type { Mark } from '@/lib/sync/memory-place'
import { useMap } from '../map/editor/map-context'
import { compareKeys } from './compare-keys'
import { ComparedClaim } from './compared-claim'
import { useMemory } from './memory-context'
import { MemoryLine } from './memory-line'
import { nextCard } from './next-card'

/** One card, claim by claim: what was written from memory beside what the deck says. The student decides; nothing is marked for them. */
export function Comparison({ recalled }: { recalled: RecallCard }) {
  const { card, asked, waiting, kept } = recalled
  const { run, say } = useMap()
  const { place, cards, today, mark, compare, finish } = useMemory()
  const rows = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState(0)
  // Proposed once: a line that is reworded here does not jump to another claim.
  const [proposed] = useState(() => pairLines(waiting, asked))
  useEffect(() => rows.current?.querySelector<HTMLElement>('.marks button')?.focus(), [])

  const marks = useMemo(() => pairsOf(asked, waiting, place.marks, proposed), [asked, waiting, place.marks, proposed])
  const taken = new Set(marks.map((m) => m.line?.id))
  const others = waiting.filter((line) => !taken.has(line.id))

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
        <button type="button" className="button small quiet" onClick={() => compare(null)}>
          <ArrowLeft className="i" size={15} aria-hidden />
          Back to writing
        </button>
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
              onMark={(next) => mark(marked.claim.id, next)}
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
          <button type="button" className="button primary" onClick={done}>
            Done with this card
          </button>
          <span className="meta">
            {left > 0 && (left === 1 ? '1 is still to mark.' : `${left} are still to mark.`)}
          </span>
        </p>
      </div>
    </section>
  )
}

/** What a claim of the deck is compared with, and what was said of it so far. */
export type Compared = { claim: Claim; line: Claim | null; result: Mark['result']; keep: 'line' | 'deck' }

/**
 * The line of each claim, chosen or proposed, no line twice; and whose words to keep: the student's where they are on
 * the map already and right, else the deck's.
 */
function pairsOf(
  asked: Claim[],
  waiting: Claim[],
  marks: Record<string, Mark>,
  proposed: Map<string, string>,
): Compared[] {
  const chosen = new Set(asked.flatMap((c) => marks[c.id]?.line ?? []))
  const used = new Set<string>()
  return asked.map((claim) => {
    const mark = marks[claim.id] ?? {}
    const guess = proposed.get(claim.id)
    const id = mark.line === undefined ? (guess !== undefined && !chosen.has(guess) ? guess : null) : mark.line
    const line = waiting.find((l) => l.id === id && !used.has(l.id)) ?? null
    if (line) used.add(line.id)
    const usual = line && !inTray(line) && mark.result !== 'missed' ? 'line' : 'deck'
    return { claim, line, result: mark.result, keep: mark.keep ?? usual }
  })
}
