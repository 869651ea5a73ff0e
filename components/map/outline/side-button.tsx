'use client'
import { Equal, Minus, Plus } from 'lucide-react'
import { towardsAnswer } from '@/lib/domain/map/read-map'
import { ChoiceButton } from '../actions/choice-button'
import { leaveFocusAt } from '../actions/leave-focus'
import { offersFor } from '../actions/offers'
import { useActionTools } from '../actions/use-action-tools'
import { useMap } from '../editor/map-context'

const SIDES = { supports: ['for', Plus], opposes: ['against', Minus], qualifies: ['but', Equal] } as const

/** Which way a paragraph pulls, as a button that asks which way it should. */
export function SideButton({ id }: { id: string }) {
  const { map } = useMap()
  const tools = useActionTools()
  const offer = offersFor(tools, id).find((o) => o.id === 'side')
  const kind = towardsAnswer(map, id)?.kind
  const side = kind && kind in SIDES ? SIDES[kind as keyof typeof SIDES] : null
  const Icon = side?.[1]
  if (!offer) return null
  return (
    <ChoiceButton offer={offer} className="outline-side" tabIndex={-1} onClosed={leaveFocusAt(id)}>
      <span data-kind={kind}>
        {Icon && <Icon className="i" size={13} aria-hidden />}
        {side?.[0] ?? 'for or against?'}
      </span>
    </ChoiceButton>
  )
}
