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

/** As a page of its own it has the red margin, with what is due to the left of it. */
const PAGE = {
  card: 'grid-cols-[112px_minmax(0,1fr)] border-feint max-phone:grid-cols-1 max-phone:border-rule',
  margin:
    'flex-col items-end gap-1 border-e-2 border-margin ps-3 pe-4 pt-3 text-end max-phone:flex-row max-phone:border-0 max-phone:ps-7 max-phone:empty:hidden',
  sheet: 'max-w-[860px] px-6 py-1 max-phone:px-5 max-phone:py-0',
  heading: 'text-body',
  sign: 'mt-1',
  count: 'text-small leading-body',
  lines: 'ms-6',
  line: 'border-b border-feint',
}
const TRAY: typeof PAGE = {
  card: 'border-rule',
  margin: 'flex-wrap gap-x-3 ps-7 pe-4 pt-3 empty:hidden',
  sheet: 'ps-5 pe-4',
  heading: 'text-small',
  sign: 'mt-px',
  count: '',
  lines: '',
  line: '',
}

/** One heading of the shut deck: how much stands under it, and, when it is open, the lines written from memory. */
export function MemoryCard({ recalled }: { recalled: RecallCard }) {
  const { card, asked, due, waiting } = recalled
  const { place, open, compare, today } = useMemory()
  const page = useMap((s) => s.view === 'tray')
  const looks = page ? PAGE : TRAY
  const body = useId()
  const writing = place.open === card.id
  const Chevron = writing ? ChevronDown : ChevronRight
  const blank = Math.max(0, asked.length - waiting.length - 1)
  return (
    <li className={`grid border-t ${looks.card}`} data-open={writing}>
      <p className={`flex text-label text-ink-2 ${looks.margin}`}>
        {due > 0 && <b>{due} due today</b>}
        {card.recalled === today && <span>Compared today</span>}
        {waiting.length > 0 && !writing && <span>{waiting.length} written</span>}
      </p>
      <div className={`min-w-0 ${looks.sheet}`}>
        <h3>
          <button
            type="button"
            className={`group flex min-h-hit w-full items-start gap-3 py-2 text-start leading-card font-strong ${looks.heading}`}
            aria-expanded={writing}
            aria-controls={body}
            onClick={() => open(writing ? null : card.id)}
          >
            <Icon of={Chevron} className={looks.sign} />
            <span className="group-hover:underline">{card.question}</span>
            <span className={`count ms-auto ps-3 font-read whitespace-nowrap text-ink-3 ${looks.count}`}>
              {asked.length === 1 ? '1 claim' : `${asked.length} claims`}
            </span>
          </button>
        </h3>
        <div id={body} hidden={!writing}>
          {writing && (
            <>
              <ol className={looks.lines} aria-label="What I remember">
                {waiting.map((line, i) => (
                  <li key={line.id} className={looks.line}>
                    {page ? <MemoryLine line={line} number={i + 1} /> : <TrayCard claim={line} />}
                  </li>
                ))}
                <li className={looks.line}>
                  <WriteLine card={card} page={page} first={waiting.length === 0} />
                </li>
              </ol>
              {page && blank > 0 && (
                <div
                  className="ms-6 bg-[repeating-linear-gradient(#0000_0_calc(var(--line)-1px),var(--feint)_0_var(--line))]"
                  style={{ height: `calc(${blank} * var(--line))` }}
                  aria-hidden="true"
                />
              )}
              <Button
                className={`my-4 leading-tight whitespace-normal ${looks.lines}`}
                data-compare
                onClick={() => compare(card.id)}
              >
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
