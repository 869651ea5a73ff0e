'use client'
import { HowFarLine } from '@/components/ui/how-far-line'
import { useVerdict } from '@/components/weighing/verdict-words'
import { stanceWords } from '@/lib/domain/question/stance'
import { useMap } from './map-context'

/** Where the student stands, under the question of a phone. A tap opens the answer's side. */
export function PhoneAnswer() {
  const { map, sheet, openSheet } = useMap()
  const { stance } = map.judgement
  const { verdict } = useVerdict()
  const open = sheet === 'answer'
  return (
    <button
      type="button"
      className="phone-answer"
      aria-expanded={open}
      aria-label={`How far? ${stance === null ? 'Not decided yet' : `You: ${stanceWords(stance)}`}. Weights and judgement`}
      onClick={() => openSheet(open ? null : 'answer')}
    >
      <HowFarLine you={stance} map={verdict?.tick ?? null} />
      <b>{stance === null ? 'How far? Not decided yet' : `You: ${stanceWords(stance)}`}</b>
    </button>
  )
}
