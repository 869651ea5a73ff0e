'use client'
import { HowFarLine } from '@/components/ui/how-far-line'
import { stanceWords } from '@/lib/domain/map/stance'
import { verdictOf } from '@/lib/domain/weighing/verdict'
import { useMap } from './map-context'

/** Where the student stands, under the question of a phone. A tap opens the answer's side. */
export function PhoneAnswer() {
  const { map, sheet, openSheet } = useMap()
  const { stance } = map.judgement
  const open = sheet === 'answer'
  return (
    <button
      type="button"
      className="phone-answer"
      aria-expanded={open}
      aria-label={`How far: ${stance === null ? 'not decided yet' : stanceWords(stance)}. Weights and judgement`}
      onClick={() => openSheet(open ? null : 'answer')}
    >
      <HowFarLine you={stance} map={verdictOf(map)?.tick ?? null} />
      <b>{stance === null ? 'How far? Not decided yet' : `You: ${stanceWords(stance)}`}</b>
    </button>
  )
}
