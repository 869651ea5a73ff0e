'use client'
import { Ellipsis } from 'lucide-react'
import { ActionMenu } from '@/components/actions/action-menu'
import { offersFor } from '@/components/actions/offers'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { useMap } from '@/components/session/use-map'
import { Icon } from '@/components/ui/icon'
import { findClaim, findParagraph } from '@/lib/domain/map/read-map'

/** What is wanted most on a phone, of a claim and of a paragraph. */
const ROW_BAR = {
  claim: ['edit', 'move', 'link', 'weigh'],
  paragraph: ['point', 'new-claim', 'from-tray', 'weigh'],
}

/** On a phone: what can be done to the row that was tapped, at the foot, in reach of the thumb. */
export function RowBar({ id }: { id: string | null }) {
  const tools = useOfferTools()
  const map = useMap((s) => s.map)
  const selected = useMap((s) => s.selected)
  const writing = useMap((s) => s.writing)
  const held = useMap((s) => s.held)
  if (id === null || selected !== id || writing !== null || held !== null) return null
  const ofParagraph = findParagraph(map, id) ? ROW_BAR.paragraph : null
  const wanted = findClaim(map, id) ? ROW_BAR.claim : ofParagraph
  if (!wanted) return null
  const offers = offersFor(tools, id).filter((o) => wanted.includes(o.id) && o.applies)
  return (
    <div
      className="hidden flex-none auto-cols-fr grid-flow-col border-t border-rule bg-sheet max-phone:sticky max-phone:bottom-0 max-phone:z-bar max-phone:grid pointer-coarse:grid short:hidden!"
      role="toolbar"
      aria-label="This row"
    >
      {offers.map((offer) => (
        <button key={offer.id} type="button" className={IN_BAR} onClick={offer.perform}>
          <Icon of={offer.icon} size="large" />
          {SHORT[offer.id] ?? offer.label}
        </button>
      ))}
      <ActionMenu id={id} side="top" className={IN_BAR} aria-label="More for this row">
        <Icon of={Ellipsis} size="large" />
        More
      </ActionMenu>
    </div>
  )
}

const IN_BAR =
  'flex min-h-[52px] flex-col items-center justify-center gap-2 px-1 py-2 text-label font-strong text-accent'

/** The bar has room for one word each. */
const SHORT: Record<string, string> = {
  move: 'Move',
  link: 'Link',
  weigh: 'Weight',
  point: 'Point',
  'new-claim': 'Write',
  'from-tray': 'From tray',
}
