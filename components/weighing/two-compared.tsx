'use client'
import { useMap } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import type { Pile } from '@/lib/domain/weighing/compare'
import { panWords } from '@/lib/domain/weighing/pan-words'
import { pointWords } from '@/lib/domain/weighing/point-words'
import type { Verdict } from '@/lib/domain/weighing/verdict'
import type { Takes } from '@/lib/domain/weighing/what-it-takes'

/** The two that the verdict compares, as bars out of a hundred; open marks where they would be for the student’s own word. */
export function TwoCompared({ verdict, takes }: { verdict: Verdict; takes: Takes | null }) {
  const map = useMap((s) => s.previewed)
  const words = panWords(map, verdict.by)
  return (
    <ul className="grid gap-3">
      <Bar pile={verdict.pans.mine} words={words.mine} takes={takes} />
      <Bar pile={verdict.pans.rival} words={words.rival} takes={takes} />
    </ul>
  )
}

function Bar({ pile, words, takes }: { pile: Pile; words: string; takes: Takes | null }) {
  const look = useFactorLook()
  const { name, factor, counts, halved } = pile
  const to = takes && pile.of.reduce((sum, c) => sum + (takes.weights.get(c.paragraph.id) ?? c.weight), 0)
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-2" {...look(factor)}>
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 wrap-anywhere">
        <FactorMark id={factor} name={name} />
        <small className="text-label text-ink-2">{halved ? `${words}, counts half` : words}</small>
      </span>
      <b className="tabular-nums">{pointWords(counts)}</b>
      <span className="relative col-span-full mb-2 h-[9px] bg-sunk" aria-hidden="true">
        <i className="block h-full bg-factor forced-color-adjust-none" style={{ width: `${Math.min(100, counts)}%` }} />
        {to !== null && !halved && (
          <svg
            aria-hidden="true"
            className="absolute -top-[3px] -translate-x-1/2 overflow-visible text-ink"
            style={{ left: `${Math.min(100, to)}%` }}
            width="12"
            height="22"
            viewBox="0 0 12 22"
          >
            <path d="M6 0V14M6 15l4.500 6h-9z" fill="var(--card)" stroke="currentColor" strokeWidth="1.500" />
          </svg>
        )}
      </span>
    </li>
  )
}
