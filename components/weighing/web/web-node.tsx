'use client'
import type { PointerEvent, ReactNode } from 'react'
import { CARD_ROLE, CARD_TEXT, cardLook } from '@/components/card/card-look'
import { useMap } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon, FactorMark } from '@/components/ui/factor-mark'
import { ANSWER } from '@/lib/domain/map/argument-map'
import { factorName, findClaim, findParagraph, nameOfParagraph, paragraphsInOrder } from '@/lib/domain/map/read-map'
import type { WebNode } from '@/lib/domain/weighing/causal-web'
import { factorOfEnd } from './web-words'

/** How an end of links is picked up, dragged and dropped on. */
type Picking = {
  picked: string | null
  over: string | null
  onGrip: (event: PointerEvent<HTMLElement>, id: string) => void
}

type Props = { node: WebNode; anyLinks: boolean; picking: Picking }

/** A card of the web. Each paragraph and each claim shown on it is an end that links can be made at. */
export function WebNodeView({ node, anyLinks, picking }: Props) {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  if (node.is === 'answer')
    return (
      <p className="paper border-2 border-ink px-4 py-3 font-says text-card leading-card font-point">
        <b className="block font-reads text-label font-strong">Your answer</b>
        {map.judgement.text}
      </p>
    )
  if (node.is === 'claim') return <ClaimEnd id={node.id} picking={picking} />
  const paragraph = findParagraph(map, node.id)
  if (!paragraph) return null
  const factor = factorName(map, paragraph.factor)
  const name = nameOfParagraph(map, node.id)
  return (
    <div className="paper" {...look(paragraph.factor)}>
      <End id={node.id} lookOf={(selected) => `${HEAD} ${selected ? HEAD_CHOSEN : ''}`} picking={picking}>
        <span className="edge flex min-h-[34px] items-center gap-3 rounded-t-card bg-factor-tint py-2 ps-5 pe-3 [&_.factor]:wrap-anywhere">
          <b className="font-says text-point leading-none text-factor-ink">
            {paragraphsInOrder(map).findIndex((p) => p.id === node.id) + 1}
          </b>
          <FactorMark id={paragraph.factor} name={factor} />
        </span>
        <span
          className={`mx-3 mt-3 line-clamp-4 font-says text-lane leading-card font-point wrap-anywhere ${paragraph.point ? '' : 'text-ink-3'}`}
        >
          {paragraph.point || 'No point written yet.'}
        </span>
        {anyLinks && !node.reached && (
          <span className="meta block px-3 pt-2">Nothing acts on {factor || name} yet.</span>
        )}
      </End>
      {node.claims.length > 0 && (
        <div className="flex gap-3 py-3 ps-9 pe-3">
          {node.claims.map((claim) => (
            <ClaimEnd key={claim.id} id={claim.id} className="w-(--claim-w) flex-none" picking={picking} />
          ))}
        </div>
      )}
    </div>
  )
}

function ClaimEnd({ id, className = '', picking }: { id: string; className?: string; picking: Picking }) {
  const map = useMap((s) => s.map)
  const text = findClaim(map, id)?.text ?? ''
  const factor = findClaim(map, id)?.paragraph ? null : factorOfEnd(map, id)
  return (
    <End id={id} lookOf={(selected) => cardLook({ selected }, `[--clamp:4] ${className}`)} picking={picking}>
      {factor !== null && (
        <span className={CARD_ROLE}>
          <FactorIcon id={factor} size="small" />
          {factorName(map, factor)}
        </span>
      )}
      <span className={CARD_TEXT}>{text || 'An empty card'}</span>
    </End>
  )
}

const HEAD =
  'relative block rounded-card pb-3 hover:shadow-hover focus-visible:shadow-(--ring) focus-visible:outline-none!'
const HEAD_CHOSEN = 'shadow-[0_0_0_2px_var(--accent)] forced-colors:outline-3 forced-colors:-outline-offset-3'
const WAITS = 'outline-2 outline-offset-2 outline-accent-line outline-dashed'

type EndProps = { id: string; lookOf: (selected: boolean) => string; picking: Picking; children: ReactNode }

function End({ id, lookOf, picking: { picked, over, onGrip }, children }: EndProps) {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  const from = picked === id
  const waits = picked !== null && !from && id !== ANSWER
  const states = `${waits || over === id ? WAITS : ''} ${over === id ? 'bg-accent-tint' : ''}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card holds text that a button would flatten, and is dragged from as well
    <div
      role="button"
      tabIndex={0}
      className={`cursor-pointer select-none [-webkit-touch-callout:none] ${lookOf(from)} ${states}`}
      data-end={id}
      data-role="claim"
      {...look(factorOfEnd(map, id))}
      aria-pressed={from}
      onPointerDown={(event) => onGrip(event, id)}
    >
      {children}
    </div>
  )
}
