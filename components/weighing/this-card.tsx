'use client'
import { useDeferredValue } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { callNode, capital } from '@/lib/domain/weighing/call-node'
import { flipWords } from '@/lib/domain/weighing/flip-words'
import { fewOf, flipsOf } from '@/lib/domain/weighing/flips'
import { whyNode } from '@/lib/domain/weighing/why-node'
import { TakeAwayButton } from './take-away-button'
import { weighedOf } from './weighed'
import { usePreview } from './weight-preview'

const FEW = 2

/** The selected paragraph or claim: how it stands, what it adds to the answer, what holds it up, what would change that. */
export function ThisCard() {
  const { selected } = useMap()
  const map = useDeferredValue(usePreview().map)
  if (selected === null) return null
  const { weighed, verdict, ...of } = weighedOf(map)
  const contributions = of.contributions()
  const why = contributions && whyNode(weighed, selected, contributions)
  if (!why) return null
  const flips = fewOf(flipsOf(weighed, selected) ?? [], FEW)
  const name = capital(callNode(map, selected))
  return (
    <section className="panel why" aria-label={`Selected: ${name}`}>
      <h2>{name}</h2>
      <p>{why.stands}</p>
      {verdict && <p>{why.adds}</p>}
      <p>{why.held}</p>
      {flips.length > 0 && (
        <>
          <h3>What would change that</h3>
          <ul className="flips">
            {flips.map((f) => (
              <li key={`${f.how} ${f.id} ${f.to}`}>{flipWords(map, f, selected)}</li>
            ))}
          </ul>
        </>
      )}
      <TakeAwayButton id={selected} word />
    </section>
  )
}
