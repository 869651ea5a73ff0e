'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { MapSign, YouSign } from '@/components/ui/how-far-signs'
import { useReading, useStanceWords } from './verdict-words'

const SAID = 'font-says text-lane leading-card font-strong'

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
      className="ms-auto flex min-h-hit items-center gap-3 rounded-control border border-transparent px-3 text-card whitespace-nowrap hover:border-control-line hover:bg-sunk aria-expanded:border-control-line aria-expanded:bg-sunk"
      aria-expanded={open}
      title={silent ?? 'How far, weights and judgement'}
      onClick={() => openSheet(open ? null : 'answer')}
    >
      <YouSign />
      <span>
        You: <b className={SAID}>{you}</b>
      </span>
      <MapSign className="ms-3" />
      <span>Your map: {verdict ? <b className={SAID}>{verdict.words}</b> : 'no word yet'}</span>
    </button>
  )
}
