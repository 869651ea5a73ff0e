'use client'
import { ChevronDown, ChevronRight } from 'lucide-react'
import type { QuestionType } from '@/lib/domain/question/question-types'
import styles from './small-map.module.css'

/** Each sign of a small map with what it says, in the words of the question that was set. */
export const signsOf = ({ sides, paragraph }: QuestionType): [React.ReactNode, string][] => [
  [
    <path key="" className={styles.answer} d="M1 11H27M8 11V2H20V11" fill="none" />,
    `above the line: ${sides.supports.word}; below it: ${sides.opposes.word}`,
  ],
  [
    <path key="" className={styles.answer} d="M2 12V3H16V12ZM19 12V3H26V12Z" fill="none" />,
    'wide is weighty; dotted has no weight yet',
  ],
  [
    <g key="">
      <rect className={styles.claim} x="2" y="1" width="22" height="2.6" />
      <circle className={styles.fact} cx="3.400" cy="7" r="1.4" />
      <path className={styles.evidence} d="M6 7h14" />
      <path className={styles.explanation} d="M2 12h20" />
    </g>,
    'claim, evidence, explanation',
  ],
  [
    <rect key="" className={styles.lane} data-open="true" x="4" y="2" width="20" height="11" />,
    'dashed with “?”: unanswered',
  ],
  [
    <g key="">
      <path className={styles.shape} d="M14 2l6 11h-12z" />
      <path className={styles.mark} d="M14 6v3m0 1.600v0.100" />
    </g>,
    'a wrong card',
  ],
  [
    <g key="">
      <path className={styles.stance} d="M8 2l5 5-5 5-5-5z" />
      <path className={styles.stance} data-hollow="true" d="M21 2l5 5-5 5-5-5z" />
    </g>,
    'how far; hollow: no test named',
  ],
  [<circle key="" className={styles.ring} cx="14" cy="7" r="4" />, `ring: two ${paragraph.many} linked`],
  [
    <g key="" className={styles.flag}>
      <rect x="2" y="1" width="24" height="13" rx="2" />
    </g>,
    'flag: your draft lands there',
  ],
]

/** What the signs of a small map say. */
export function Legend({ words, open, onToggle }: { words: QuestionType; open: boolean; onToggle: () => void }) {
  return (
    <section
      className="ps-[calc(var(--margin-w)+12px)] pe-6 pt-3 pb-5 max-tablet:px-4 pointer-coarse:[&_kbd]:hidden"
      aria-label="To read a small map"
    >
      <button
        type="button"
        className="inline-flex min-h-hit items-center gap-2 font-strong text-small"
        aria-expanded={open}
        onClick={onToggle}
      >
        {open ? <ChevronDown size={15} aria-hidden /> : <ChevronRight size={15} aria-hidden />}
        To read a small map <kbd>?</kbd>
      </button>
      {open && (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(260px,1fr))] gap-x-5 gap-y-1 text-ink-2 text-small">
          {signsOf(words).map(([sign, means]) => (
            <li key={means} className="flex items-center gap-3">
              <svg className={`w-[28px] flex-none ${styles.map}`} viewBox="0 0 28 15" aria-hidden="true">
                {sign}
              </svg>
              {means}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
