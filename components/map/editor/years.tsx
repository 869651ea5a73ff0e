'use client'
import { useMap } from './map-context'

const MINUTES = { 'gcse-16': [5, 20], 'igcse-10': [5, 15], 'a-level': [10, 40], 'ib-15': [10, 40] } as const

/** The years of the question and the time there is, in the margin beside it. */
export function Years() {
  const { question } = useMap().map
  const [plan, write] = MINUTES[question.preset]
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
