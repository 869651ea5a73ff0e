'use client'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Claim } from '@/lib/domain/map/argument-map'
import { markRecall } from '@/lib/domain/map/commands/mark-recall'
import { pairLines } from '@/lib/domain/map/pair-lines'
import type { RecallCard } from '@/lib/domain/map/recall-cards'
import type { RecallMark } from '@/lib/sync/memory-place'
import { compareKeys } from './compare-keys'
import { pairsOf } from './compared'
import { COMPARED, ComparedClaim } from './compared-claim'
import { useMemory } from './memory-context'
import { MemoryLine } from './memory-line'
import { nextCard } from './next-card'

/** One card, claim by claim: what was written from memory beside what the deck says. The student decides; nothing is marked for them. */
export function RecallComparison({ recalled }: { recalled: RecallCard }) {
  const { card, asked, waiting, kept } = recalled
  const { run, say } = useTools()
  const { place, cards, today, mark, compare, finish } = useMemory()
  const rows = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState(0)
  // Proposed once: a line that is reworded here does not jump to another claim.
  const [proposed] = useState(() => pairLines(waiting, asked))
  useEffect(() => rows.current?.querySelector<HTMLElement>('[data-marks] button')?.focus(), [])

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
      rows.current?.querySelectorAll('[data-marks]')[unmarked]?.querySelector('button')?.focus()
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
    <section
      className="relative min-h-0 flex-1 overflow-auto bg-card short:overflow-visible"
      aria-label={`Compare: ${card.question}`}
    >
      <div className="grid justify-items-start gap-3 bg-sheet px-6 py-5 max-phone:px-5 max-phone:py-4">
        <Button className="-ms-3" variant="quiet" size="small" onClick={() => compare(null)}>
          <Icon of={ArrowLeft} />
          Back to writing
        </Button>
        <h2 className="font-says text-h3 leading-card font-strong">{card.question}</h2>
        <p className="meta max-phone:hidden pointer-coarse:hidden">
          <kbd>1</kbd> had it <kbd>2</kbd> partly <kbd>3</kbd> missed <kbd>↑</kbd> <kbd>↓</kbd> another claim
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits and arrows reach the buttons inside */}
      <div ref={rows} className="max-w-[1080px] px-6 pb-9 max-phone:px-5" onKeyDown={compareKeys}>
        <div className={`${COMPARED} max-phone:hidden`} aria-hidden="true">
          <span className="label mb-0 border-e-2 border-margin pt-3 pb-1">What I wrote</span>
          <span className="label mb-0 ps-5 pt-3 pb-1">What the deck says</span>
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
          <OtherLines heading="Not in the deck" lines={others}>
            <p className="meta">These stay in your tray as claims of your own. Look them up before you use them.</p>
          </OtherLines>
        )}
        {kept.length > 0 && <OtherLines heading="Yours from before" lines={kept} />}
        <p className="mt-6 flex flex-wrap items-center gap-4">
          <Button variant="primary" data-done onClick={done}>
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

function OtherLines({ heading, lines, children }: { heading: string; lines: Claim[]; children?: ReactNode }) {
  return (
    <section className="mt-5 max-w-[640px]" aria-label={heading}>
      <h3 className="text-card">{heading}</h3>
      {children}
      <ul>
        {lines.map((line, i) => (
          <li key={line.id} className="border-b border-feint">
            <MemoryLine line={line} number={i + 1} />
          </li>
        ))}
      </ul>
    </section>
  )
}
