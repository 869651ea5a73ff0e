'use client'
import { useMap, useTools } from '@/components/session/use-map'

/** The years of the question and the time there is, in the margin beside it. */
export function Years() {
  const map = useMap((s) => s.map)
  const { rules } = useTools()
  const { question } = map
  const { plan, write } = rules.presets[question.preset]
  const years = [...new Set([question.from, question.to])].filter((y) => y !== null).join(' – ')
  return (
    <div className="margin-note">
      {years && <b>{years}</b>}
      <span className="meta">
        {plan} min to plan, {write} to write
      </span>
    </div>
  )
}
