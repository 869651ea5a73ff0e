'use client'
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo } from 'react'
import { GHOST } from '@/components/card/card-look'
import { useDragClaim } from '@/components/session/use-drag-claim'
import { useMap } from '@/components/session/use-map'
import { EndMark } from '@/components/ui/end-mark'
import { RELATION_INKS, relationLabelLook, relationLineLook } from '@/components/ui/relation-look'
import { useWidth } from '@/components/ui/use-width'
import { VERB_UNSAID } from '@/lib/domain/map/link-verbs'
import { nameOfNode, relationWords } from '@/lib/domain/map/relation-words'
import type { CausalWeb } from '@/lib/domain/weighing/causal-web'
import { type Block, layWeb, type WebSizes } from './lay-web'
import { stepOnWeb } from './step-on-web'
import { WebNodeView } from './web-node'

const WIDE: WebSizes = { card: 232, claim: 168, gap: 48, pill: 180, row: 36 }
const NARROW: WebSizes = { card: 160, claim: 150, gap: 28, pill: 104, row: 46 }

type Props = {
  web: CausalWeb
  picked: string | null
  onPick: (id: string | null) => void
  onJoin: (from: string, to: string) => void
  selected: string | null
  onSelect: (id: string) => void
}

/** The web drawn: cards above and below, and between them a line with its verb for every link. */
export function WebFigure({ web, picked, onPick, onJoin, selected, onSelect }: Props) {
  const map = useMap((s) => s.map)
  const width = useWidth()
  const wide = width === 'desk' ? WIDE : { ...WIDE, row: NARROW.row }
  const sizes = width === 'phone' ? NARROW : wide
  const layout = useMemo(() => {
    const blocks = web.nodes.map((n) => ({ id: n.id, claims: n.is === 'paragraph' ? n.claims.map((c) => c.id) : [] }))
    return layWeb(
      blocks,
      web.links.map((l) => ({ id: l.relation.id, from: l.from, to: l.to })),
      sizes,
    )
  }, [web, sizes])
  const { drag, ghost, at, grip } = useDragClaim<{ to: string }>({
    placeAt: (id, x, y) => {
      const to = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-end]')?.dataset.end
      return to === undefined || to === id ? null : { to }
    },
    drop: (from, { to }) => onJoin(from, to),
  })
  useLayoutEffect(() => {
    if (drag) ghost.current?.style.setProperty('transform', `translate(${at.current.x}px, ${at.current.y}px)`)
  }, [drag, ghost, at])

  const pick = (id: string) => {
    if (picked === null) onPick(id)
    else if (picked === id) onPick(null)
    else onJoin(picked, id)
  }
  const endOf = (event: { target: EventTarget }) =>
    (event.target as Element).closest<HTMLElement>('[data-end]')?.dataset.end
  const onClick = (event: MouseEvent) => {
    const id = endOf(event)
    if (id !== undefined) pick(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset.end
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const next = stepOnWeb(web, layout, id, event.key)
    if (event.key === 'Enter' || event.key === ' ') pick(id)
    else if (event.key === 'Escape' && picked !== null) onPick(null)
    else if (next) document.querySelector<HTMLElement>(`[data-end="${CSS.escape(next)}"]`)?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const picking = { picked: drag ? drag.grip.id : picked, over: drag?.place?.to ?? null, onGrip: grip }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the clicks and keys of the cards inside
    <div className="-mx-2 overflow-x-auto p-2" onClick={onClick} onKeyDown={onKeyDown}>
      <div className="relative grid" style={{ width: layout.width, gridTemplateColumns: columnsOf(layout.columns) }}>
        {layout.blocks.map((block, i) => (
          <div
            key={block.id}
            className={`z-card ${block.side === 'top' ? 'self-end' : 'self-start'}`}
            style={placeOf(block, sizes)}
          >
            <WebNodeView node={web.nodes[i]!} anyLinks={web.links.length > 0} picking={picking} />
          </div>
        ))}
        <div className="relative col-span-full row-[2]" data-channel style={{ height: layout.channel }}>
          {web.links.length === 0 && (
            <p className="meta max-w-[30em] pt-6">
              Which of these made another one possible? Drag from one card to another, or tap one and then the other.
            </p>
          )}
          <svg
            className="absolute start-0 top-0 overflow-visible"
            width={layout.width}
            height={layout.channel}
            aria-hidden="true"
          >
            {layout.routes.map((route) => (
              // One line is asked for: the others step back.
              <g key={route.id} className={selected === null || selected === route.id ? '' : 'opacity-40'}>
                <path className={relationLineLook('links', selected === route.id)} d={route.d} />
                <circle
                  className={`${RELATION_INKS.links} fill-current`}
                  cx={route.start.x}
                  cy={dotAt(route.start.y, layout.channel)}
                  r={4.5}
                />
                <EndMark kind="links" at={route.end} />
              </g>
            ))}
          </svg>
          {layout.routes.map(({ id, pill }, i) => (
            <button
              key={id}
              type="button"
              className={relationLabelLook(
                'links',
                `${selected === id ? 'border-accent! bg-accent! text-on-accent! forced-color-adjust-none' : ''} absolute -translate-1/2 after:absolute after:-inset-x-[2px] after:-inset-y-[6px]`,
              )}
              style={{ left: pill.x, top: pill.y, maxWidth: pill.width }}
              aria-pressed={selected === id}
              title={relationWords(map, web.links[i]!.relation)}
              onClick={() => onSelect(id)}
            >
              <span className="truncate leading-card">{web.links[i]!.relation.label || VERB_UNSAID}</span>
              <span className="sr">: {relationWords(map, web.links[i]!.relation)}</span>
            </button>
          ))}
        </div>
      </div>
      {drag && (
        <div ref={ghost} className={GHOST} aria-hidden="true">
          <span className={relationLabelLook('links', 'max-w-[320px]')}>
            <span className="truncate leading-card">
              {nameOfNode(map, drag.grip.id)} … {drag.place ? nameOfNode(map, drag.place.to) : ''}
            </span>
          </span>
        </div>
      )}
    </div>
  )
}

/** The dot where a line begins stands clear of its card. */
const dotAt = (edge: number, channel: number) => (edge === 0 ? 4.5 : channel - 4.5)

/** Columns and what is between them as tracks of a grid: the cards of a row take its height, whatever their words. */
const columnsOf = (columns: { x: number; width: number }[]) =>
  columns
    .map((c, i) => {
      const next = columns[i + 1]
      return next ? `${c.width}px ${next.x - c.x - c.width}px` : `${c.width}px`
    })
    .join(' ')

const placeOf = ({ column, side, width }: Block, sizes: WebSizes) => ({
  gridColumn: 2 * column + 1,
  gridRow: side === 'top' ? 1 : 3,
  width,
  '--claim-w': `${sizes.claim}px`,
})
