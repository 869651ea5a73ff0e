'use client'
import { Check, MessageSquareQuote } from 'lucide-react'
import { RecalledMark } from '@/components/memory/recalled-mark'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import type { Claim } from '@/lib/domain/map/argument-map'
import { factorName, inTray } from '@/lib/domain/map/read-map'
import { nothingYet } from '@/lib/domain/question/question-words'
import { noteBadge, noteWaits } from '@/lib/domain/shared/note'
import { useDrag } from '../canvas/drag-context'
import { useMap } from '../editor/map-context'

/** A claim in the tray: taken into the hand with a click, dragged, or moved by key. Once used it is a line that finds it. */
export function TrayCard({ claim }: { claim: Claim }) {
  const look = useFactorLook()
  const { map, held, hold, select, selected, ask, view, show, openSheet } = useMap()
  const { grip, dragged } = useDrag()
  if (!inTray(claim)) {
    const find = () => {
      select(claim.id)
      openSheet(null)
      if (view === 'tray') show('outline')
      requestAnimationFrame(() =>
        document
          .querySelector(`.page [data-claim="${CSS.escape(claim.id)}"]`)
          ?.scrollIntoView({ block: 'center', inline: 'center' }),
      )
    }
    return (
      <button type="button" className="used" aria-current={selected === claim.id ? 'true' : undefined} onClick={find}>
        <Check className="i" size={14} aria-hidden />
        <span>{claim.text}</span>
        <em>on map</em>
      </button>
    )
  }
  const inHand = held === claim.id
  const take = () => {
    select(null)
    if (view === 'map') {
      hold(inHand ? null : claim.id)
      openSheet(null)
    } else ask({ what: 'move', id: claim.id })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card holds text that a button would flatten, and is dragged as well
    <div
      className={`claim${inHand ? ' is-selected' : ''}${dragged === claim.id ? ' is-away' : ''}`}
      role="button"
      tabIndex={0}
      data-claim={claim.id}
      {...look(claim.factor)}
      data-role="claim"
      aria-pressed={inHand}
      onPointerDown={(event) => grip(event, claim.id)}
      onClick={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') take()
        else if (event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey)
          ask({ what: 'move', id: claim.id })
        else return
        event.preventDefault()
      }}
    >
      <span className="claim-role">
        <FactorMark id={claim.factor} name={factorName(map, claim.factor) || nothingYet(map)} />
        <RecalledMark claim={claim} />
        {claim.note && claim.note.verdict !== 'stands' && (
          <span className="claim-end">
            <span className={`note-flag${noteWaits(claim) ? '' : ' is-done'}`} title={claim.note.text}>
              <MessageSquareQuote className="i" size={12} aria-hidden />
              {noteBadge(claim.note)}
            </span>
          </span>
        )}
      </span>
      <span className="claim-text">{claim.text}</span>
    </div>
  )
}
