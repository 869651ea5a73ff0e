'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { useReading, useStanceWords } from './verdict-words'

/** What the student says and what the map says, in one line that follows every move; it opens the answer's side. */
export function HowFarStrip() {
  const sheet = useMap((s) => s.sheet)
  const { openSheet } = useTools()
  const { verdict, silent } = useReading()
  const you = useStanceWords()
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
        You: <b>{you}</b>
      </span>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 1l5 9.500H1z" fill="none" stroke="currentColor" strokeWidth="1.800" />
      </svg>
      <span>Your map: {verdict ? <b>{verdict.words}</b> : 'no word yet'}</span>
    </button>
  )
}
