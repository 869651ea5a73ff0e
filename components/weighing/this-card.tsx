'use client'
import { useDeferredValue } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { capital } from '@/lib/domain/shared/words'
import { callNode } from '@/lib/domain/weighing/call-node'
import { whyNode } from '@/lib/domain/weighing/why-node'
import { TakeAwayButton } from './take-away-button'
import { weighedOf } from './weighed'
import { usePreview } from './weight-preview'

/** The selected paragraph or claim: how well it stands, and what holds it up. */
export function ThisCard() {
  const { selected } = useMap()
  const map = useDeferredValue(usePreview().map)
  if (selected === null) return null
  const why = whyNode(weighedOf(map).standing('mlp'), selected)
  if (!why) return null
  const name = capital(callNode(map, selected))
  return (
    <section className="panel why" aria-label={`Selected: ${name}`}>
      <h2>{name}</h2>
      <p>{why.stands}</p>
      <p>{why.held}</p>
      <TakeAwayButton id={selected} word />
    </section>
  )
}
