'use client'
import { Check, MessageSquareQuote } from 'lucide-react'
import { memo } from 'react'
import { useDrag } from '@/components/session/drag-context'
import { useMap, useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import type { Claim } from '@/lib/domain/map/argument-map'
import { factorName, inTray } from '@/lib/domain/map/read-map'
import { nothingYet } from '@/lib/domain/question/question-words'
import { noteBadge, noteWaits } from '@/lib/domain/shared/note'
import { CARD_END, CARD_ROLE, CARD_TEXT, cardLook } from './card-look'
import { noteFlagLook } from './note-flag-look'
import { RecalledMark } from './recalled-mark'

/** A claim in the tray: taken into the hand with a click, dragged, or moved by key. Once used it is a line that finds it. */
export const TrayCard = memo(function DrawTrayCard({ claim }: { claim: Claim }) {
  const look = useFactorLook()
  const about = useMap((s) => factorName(s.map, claim.factor) || nothingYet(s.map))
  const inHand = useMap((s) => s.held === claim.id)
  const isSelected = useMap((s) => s.selected === claim.id)
  const isDragged = useMap((s) => s.dragged === claim.id)
  const { hold, select, ask, show, openSheet, now } = useTools()
  const { grip } = useDrag()
  if (!inTray(claim)) {
    const find = () => {
      select(claim.id)
      openSheet(null)
      if (now().view === 'tray') show('outline')
      requestAnimationFrame(() =>
        document
          .querySelector(`.page [data-claim="${CSS.escape(claim.id)}"]`)
          ?.scrollIntoView({ block: 'center', inline: 'center' }),
      )
    }
    return (
      <button
        type="button"
        className="group flex min-h-[max(24px,calc(var(--hit)-6px))] w-full items-center gap-3 text-start text-small leading-card text-ink-3 [contain-intrinsic-size:auto_30px] [content-visibility:auto] aria-[current]:font-strong aria-[current]:text-ink mt-1"
        aria-current={isSelected ? 'true' : undefined}
        onClick={find}
      >
        <Icon of={Check} size="small" className="text-ok" />
        <span className="truncate group-hover:underline">{claim.text}</span>
        <em className="ms-auto whitespace-nowrap text-ink-2 not-italic">on map</em>
      </button>
    )
  }
  const take = () => {
    select(null)
    if (now().view === 'map') {
      hold(inHand ? null : claim.id)
      openSheet(null)
    } else ask({ what: 'move', id: claim.id })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card holds text that a button would flatten, and is dragged as well
    <div
      className={cardLook(
        { selected: inHand, away: isDragged },
        'mt-3 [--clamp:3] [contain-intrinsic-size:auto_92px] [content-visibility:auto]',
      )}
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
      <span className={CARD_ROLE}>
        <FactorMark id={claim.factor} name={about} />
        <RecalledMark claim={claim} />
        {claim.note && claim.note.verdict !== 'stands' && (
          <span className={CARD_END}>
            <span className={noteFlagLook(noteWaits(claim))} title={claim.note.text}>
              <Icon of={MessageSquareQuote} size="label" />
              {noteBadge(claim.note)}
            </span>
          </span>
        )}
      </span>
      <span className={CARD_TEXT}>{claim.text}</span>
    </div>
  )
})
