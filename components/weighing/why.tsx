'use client'
import { useDeferredValue } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { countedOf } from '@/lib/domain/weighing/counted'
import { flipWords } from '@/lib/domain/weighing/flip-words'
import { fewOf } from '@/lib/domain/weighing/flips'
import { strengthenWords } from '@/lib/domain/weighing/strengthen'
import { hasPatience } from '@/lib/domain/weighing/weigh-map'
import { besideStance, whyOf } from '@/lib/domain/weighing/why'
import { weighedOf } from './weighed'
import { usePreview } from './weight-preview'

/** Relations from which a map has too much to try for every step of a slider: its reasons wait for the end. */
const LARGE = 300
/** Flips shown at first, and at most. */
const FEW = 2
const MOST = 6

/** Why the map says what it says, what would give it another word, and what to strengthen next. */
export function Why() {
  const { map: kept } = useMap()
  // The word follows the hand at once; the reasons may come a moment later.
  const { map: now, previewing } = usePreview()
  const map = useDeferredValue(previewing && now.relations.length > LARGE ? kept : now)
  const { counted, verdict, ...of } = weighedOf(map)
  if (!verdict) return null
  const contributions = of.contributions()
  if (!contributions)
    return (
      <p className="meta">
        Some cards argue against each other in a circle, and the strengths swing for ever. Take one of those links off.
      </p>
    )
  const { stance } = kept.judgement
  const beside = besideStance(map, contributions, stance, verdict)
  const next = strengthenWords(counted, stance, verdict.tick)
  const flips = of.flips() ?? []
  const { ranked } = countedOf(map)
  const few = fewOf(flips, FEW)
  const more = fewOf(flips, MOST).filter((f) => !few.includes(f))
  return (
    <div className="why">
      <h3>Why</h3>
      <p>{whyOf(map, contributions).join(' ')}</p>
      {beside && <p>{beside}</p>}
      <h3>What would flip it</h3>
      {ranked && <p>Your ranking speaks while no paragraph has a weight. Weigh the paragraphs to try this.</p>}
      {!ranked && !hasPatience(counted) && (
        <p>Not everything was tried: cards argue in circles that are slow to settle.</p>
      )}
      {few.length === 0 && !ranked && hasPatience(counted) ? (
        <p>No single weight, paragraph taken away or side changed gives another word.</p>
      ) : (
        <ul className="flips">
          {few.map((f) => (
            <li key={`${f.how} ${f.id} ${f.to}`}>{flipWords(map, f)}</li>
          ))}
        </ul>
      )}
      {(next || more.length > 0) && (
        <details>
          <summary>What to strengthen next, and more</summary>
          {next && <p>{next}</p>}
          <ul className="flips">
            {more.map((f) => (
              <li key={`${f.how} ${f.id} ${f.to}`}>{flipWords(map, f)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
