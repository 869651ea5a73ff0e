'use client'
import { ChoiceButton } from '@/components/actions/choice-button'
import { leaveFocusAt } from '@/components/actions/leave-focus'
import { offersFor } from '@/components/actions/offers'
import { SIDE_ICONS } from '@/components/actions/side-icons'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { useMap } from '@/components/session/use-map'
import { Icon } from '@/components/ui/icon'
import { RELATION_INKS } from '@/components/ui/relation-look'
import { towardsAnswer } from '@/lib/domain/map/read-map'
import { asSide, wordsOf } from '@/lib/domain/question/question-words'

/** Which way a paragraph pulls, as a button that asks which way it should. */
export function SideButton({ id }: { id: string }) {
  const map = useMap((s) => s.map)
  const tools = useOfferTools()
  const offer = offersFor(tools, id).find((o) => o.id === 'side')
  const side = asSide(towardsAnswer(map, id)?.kind)
  const { sides, sideAsked } = wordsOf(map)
  const Sign = side && SIDE_ICONS[side]
  const words = side ? sides[side].word : sideAsked.toLowerCase()
  if (!offer) return null
  return (
    <ChoiceButton
      offer={offer}
      className="inline-flex min-h-hit items-center rounded-control px-2 hover:bg-sunk"
      tabIndex={-1}
      onClosed={leaveFocusAt(id)}
    >
      <span
        className={`inline-flex items-center gap-2 text-small font-strong ${side === null ? 'text-ink-2' : RELATION_INKS[side]}`}
        title={words}
        data-side-button
      >
        {Sign && <Icon of={Sign} size="small" />}
        <span className="block max-w-[16em] truncate">{words}</span>
      </span>
    </ChoiceButton>
  )
}
