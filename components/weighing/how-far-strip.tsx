'use client'
import { useMap } from '@/components/map/editor/map-context'
import { stanceWords } from '@/lib/domain/question/stance'
import { useVerdict } from './verdict-words'

/** What the student says and what the map adds up to, in one line that follows every move; it opens the answer's side. */
export function HowFarStrip() {
  const { map, sheet, openSheet } = useMap()
  const { stance } = map.judgement
  const { verdict, silent } = useVerdict()
  const open = sheet === 'answer'
  return (
    <button
      type="button"
      className="how-far-strip"
      aria-expanded={open}
      title={silent ?? 'How far, weights and judgement'}
      onClick={() => openSheet(open ? null : 'answer')}
    >
      <svg width="12" height="11" viewBox="0 0 12 11" aria-hidden="true">
        <path d="M0 0h12L6 11z" fill="var(--accent)" />
      </svg>
      <span>
        You: <b>{stance === null ? 'not decided yet' : stanceWords(stance)}</b>
      </span>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 1l5 9.500H1z" fill="none" stroke="currentColor" strokeWidth="1.800" />
      </svg>
      <span>Your map: {verdict ? <b>{verdict.settled ? verdict.words : 'does not settle'}</b> : 'no word yet'}</span>
    </button>
  )
}
