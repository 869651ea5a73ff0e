'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { HowFarLine } from '@/components/ui/how-far-line'
import { useReading } from '@/components/weighing/verdict-words'
import { wordsOf } from '@/lib/domain/question/question-words'

/** Where the student stands, under the question of a phone. A tap opens the answer's side. */
export function PhoneAnswer() {
  const map = useMap((s) => s.map)
  const sheet = useMap((s) => s.sheet)
  const { openSheet } = useTools()
  const { stance } = map.judgement
  const { verdict } = useReading()
  const { howFar, scale } = wordsOf(map)
  const said = stance === null ? `${howFar} Not decided yet` : `You: ${scale[stance + 3]}`
  const open = sheet === 'answer'
  return (
    <button
      type="button"
      className="flex min-h-[44px] items-center gap-4 text-start font-says text-lane leading-card"
      aria-expanded={open}
      aria-label={`${said}. Weights and judgement`}
      onClick={() => openSheet(open ? null : 'answer')}
    >
      <HowFarLine className="h-[34px] w-[118px]" you={stance} map={verdict?.tick ?? null} />
      <b className="font-strong">{said}</b>
    </button>
  )
}
