'use client'
import { useMap, useTools } from '@/components/session/use-map'

/** The years of the question and the time there is, in the margin beside it. */
export function QuestionYears() {
  const map = useMap((s) => s.map)
  const { rules } = useTools()
  const { question } = map
  const { plan, write } = rules.presets[question.preset]
  const years = [...new Set([question.from, question.to])].filter((y) => y !== null).join(' – ')
  return (
    <div className="flex h-[82px] flex-none flex-col items-end justify-center border-b border-rule ps-5 pe-4 text-end">
      {years && <b className="font-says text-point leading-card font-strong">{years}</b>}
      <span className="meta">
        {plan} min to plan, {write} to write
      </span>
    </div>
  )
}
