'use client'
import { useState } from 'react'
import { ACTIVITIES } from './activities'
import './weighing.css'

/** The ways to weigh that teachers use on a table, one at a time, on the same map. Switching loses nothing. */
export function WeighView() {
  const [chosen, choose] = useState(ACTIVITIES[0]?.id)
  const activity = ACTIVITIES.find((a) => a.id === chosen)
  return (
    <div className="weigh-desk">
      <nav className="activities" aria-label="Ways to weigh">
        {ACTIVITIES.map((a) => (
          <button
            key={a.id}
            type="button"
            aria-current={a.id === chosen ? 'page' : undefined}
            onClick={() => choose(a.id)}
          >
            {a.name}
          </button>
        ))}
      </nav>
      {activity && (
        <section className="activity" aria-label={activity.name}>
          <h2>{activity.name}</h2>
          <p className="meta">{activity.hint}</p>
          <activity.View />
        </section>
      )}
    </div>
  )
}
