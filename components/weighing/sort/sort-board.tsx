'use client'
import { type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { CARD_TEXT, cardLook, GHOST } from '@/components/card/card-look'
import { useDragClaim } from '@/components/session/use-drag-claim'
import { useMap } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import type { Claim } from '@/lib/domain/map/argument-map'
import { factorsOf } from '@/lib/domain/map/factor-choices'
import { findClaim, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { quoted } from '@/lib/domain/map/short'
import { wordsOf } from '@/lib/domain/question/question-words'
import { HandBar } from './hand-bar'
import { NewFactor, NewParagraph } from './new-column'
import type { ShownColumn, SortBy } from './shown-column'
import { SortCard } from './sort-card'
import { SortColumnView } from './sort-column'
import { SortDialog } from './sort-dialog'
import { useEdgeScroll } from './use-edge-scroll'
import { useHand } from './use-hand'
import { useSend } from './use-send'
import { focusSortCard, useSortKeys } from './use-sort-keys'

/** The columns and what moves cards between them: a drag, taps on card and column, keys, and a menu. */
export function SortBoard({ by, columns }: { by: SortBy; columns: ShownColumn[] }) {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  const ids = useMemo(() => columns.map((c) => c.claims.map(({ id }) => id)), [columns])
  const hand = useHand(ids)
  const send = useSend(by, columns, hand.empty)
  const [asking, ask] = useState<string[] | null>(null)
  const [reached, reach] = useState<string | null>(null)
  const board = useRef<HTMLDivElement>(null)
  /** What moves with a card: everything in the hand if it is in the hand too. */
  const withHand = (id: string) => (hand.has(id) ? hand.ids : [id])
  const { onKeyDown, sendByKey } = useSortKeys({ ids, columns, hand, withHand, send, ask, reach })

  const { drag, ghost, at, grip } = useDragClaim<{ column: string | null }>({
    placeAt: (_, x, y) => {
      const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]')?.dataset.column
      return column === undefined ? null : { column: column === '' ? null : column }
    },
    drop: (id, { column }) => send(withHand(id), column),
  })
  useEdgeScroll(board, drag !== null)
  useLayoutEffect(() => {
    if (drag) ghost.current?.style.setProperty('transform', `translate(${at.current.x}px, ${at.current.y}px)`)
  }, [drag, ghost, at])

  const onClick = (event: MouseEvent) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-sort-card]')?.dataset.sortCard
    if (id === undefined) return
    reach(id)
    if (event.shiftKey) hand.extendTo(id)
    else hand.toggle(id)
  }

  const names = useMemo(() => new Map(factorsOf(map).map((f) => [f.id, f.name])), [map])
  const numbers = useMemo(() => new Map(paragraphsInOrder(map).map((p, i) => [p.id, i + 1])), [map])
  const placeOf = ({ paragraph, position }: Claim) => {
    if (paragraph !== null) return by === 'factor' ? `in ${numbers.get(paragraph)}` : ''
    return position === null ? '' : 'loose'
  }
  const shown = ids.flat()
  const first = reached !== null && shown.includes(reached) ? reached : shown[0]
  const dragged = drag ? withHand(drag.grip.id) : []
  const claim = drag ? findClaim(map, drag.grip.id) : undefined
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the clicks and keys of the cards inside */}
      <div
        ref={board}
        className={`-mx-5 flex snap-x snap-proximity scroll-px-5 items-stretch gap-4 overflow-x-auto px-5 pt-1 pb-4 ${hand.ids.length > 0 ? 'h-[max(320px,calc(100dvh-364px))]' : 'h-[max(380px,calc(100dvh-330px))]'}`}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onFocus={focusOf(reach)}
      >
        {columns.map((column) => (
          <SortColumnView
            key={column.id ?? ''}
            by={by}
            column={column}
            takes={hand.ids.filter((id) => !column.claims.some((c) => c.id === id)).length}
            dropping={drag?.place?.column === column.id}
            onPlace={(byKey) => {
              const [sent] = hand.ids
              if (send(hand.ids, column.id) && byKey && sent) focusSortCard(sent)
            }}
          >
            {column.claims.map((c) => (
              <SortCard
                key={c.id}
                claim={c}
                by={by}
                factorName={names.get(c.factor ?? '') ?? ''}
                place={placeOf(c)}
                inHand={hand.has(c.id)}
                away={dragged.includes(c.id)}
                reach={c.id === first}
                onGrip={grip}
              />
            ))}
          </SortColumnView>
        ))}
        <div className="w-[176px] flex-none snap-start" data-new-column>
          {by === 'factor' ? <NewFactor /> : <NewParagraph />}
          {by === 'paragraph' && columns.length === 1 && (
            <p className="meta mt-3">{`Make one for each ${wordsOf(map).paragraph.one}; then put your cards into them.`}</p>
          )}
        </div>
      </div>
      <p className={`meta pointer-coarse:hidden ${hand.ids.length > 0 ? 'invisible' : ''}`}>
        On a card: <kbd>Space</kbd> picks it up, a digit sends it to that column, <kbd>M</kbd> asks where.{' '}
        <kbd>Shift</kbd> with the arrows or a click picks up several.
      </p>
      <HandBar hand={hand} onMove={() => ask(hand.ids)} />
      {drag && claim && (
        <div ref={ghost} className={GHOST} style={{ width: drag.grip.width }} aria-hidden="true">
          <div className={cardLook({ dragging: true })} {...look(claim.factor)} data-role="claim">
            <span className={CARD_TEXT}>{claim.text}</span>
            {dragged.length > 1 && (
              <span className="absolute end-3 top-2 min-w-[24px] rounded-control bg-accent px-2 text-center leading-body font-bold text-on-accent forced-color-adjust-none">
                {dragged.length}
              </span>
            )}
          </div>
        </div>
      )}
      {asking && (
        <SortDialog
          by={by}
          columns={columns}
          what={asking.length === 1 ? quoted(findClaim(map, asking[0]!)?.text ?? '') : `${asking.length} cards`}
          onChoose={(to) => {
            ask(null)
            sendByKey(asking, to)
          }}
          onShut={() => ask(null)}
        />
      )}
    </>
  )
}

const focusOf = (reach: (id: string) => void) => (event: { target: EventTarget }) => {
  const id = (event.target as HTMLElement).dataset.sortCard
  if (id !== undefined) reach(id)
}
