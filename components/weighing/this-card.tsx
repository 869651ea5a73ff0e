'use client'
import { useDeferredValue } from 'react'
import { useMap } from '@/components/session/use-map'
import { Panel } from '@/components/ui/panel'
import { capital } from '@/lib/domain/shared/words'
import { callNode } from '@/lib/domain/weighing/call-node'
import { whyNode } from '@/lib/domain/weighing/why-node'
import { TakeAwayButton } from './take-away-button'
import { weighedOf } from './weighed'

/** The selected paragraph or claim: how well it stands, and what holds it up. */
export function ThisCard() {
  const selected = useMap((s) => s.selected)
  const map = useDeferredValue(useMap((s) => s.previewed))
  if (selected === null) return null
  const why = whyNode(weighedOf(map).standing('mlp'), selected)
  if (!why) return null
  const name = capital(callNode(map, selected))
  return (
    <Panel className="text-card leading-card" heading={name} aria-label={`Selected: ${name}`}>
      <p>{why.stands}</p>
      <p className="mt-2">{why.held}</p>
      <p className="mt-3">
        <TakeAwayButton id={selected} word />
      </p>
    </Panel>
  )
}
