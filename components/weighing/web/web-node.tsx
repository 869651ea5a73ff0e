'use client'
import type { PointerEvent, ReactNode } from 'react'
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
      <p className="web-answer">
        <b>Your answer</b>
        {map.judgement.text}
      </p>
    )
  if (node.is === 'claim') return <ClaimEnd id={node.id} picking={picking} />
  const paragraph = findParagraph(map, node.id)
  if (!paragraph) return null
  const factor = factorName(map, paragraph.factor)
  const name = nameOfParagraph(map, node.id)
  return (
    <div className={`web-paragraph${node.claims.length > 0 ? ' has-claims' : ''}`} {...look(paragraph.factor)}>
      <End id={node.id} className="web-head" picking={picking}>
        <span className="web-name">
          <b className="web-number">{paragraphsInOrder(map).findIndex((p) => p.id === node.id) + 1}</b>
          <FactorMark id={paragraph.factor} name={factor} />
        </span>
        <span className={`web-point${paragraph.point ? '' : ' is-unsaid'}`}>
          {paragraph.point || 'No point written yet.'}
        </span>
        {anyLinks && !node.reached && <span className="meta">Nothing acts on {factor || name} yet.</span>}
      </End>
      {node.claims.length > 0 && (
        <div className="web-claims">
          {node.claims.map((claim) => (
            <ClaimEnd key={claim.id} id={claim.id} picking={picking} />
          ))}
        </div>
      )}
    </div>
  )
}

function ClaimEnd({ id, picking }: { id: string; picking: Picking }) {
  const map = useMap((s) => s.map)
  const text = findClaim(map, id)?.text ?? ''
  const factor = findClaim(map, id)?.paragraph ? null : factorOfEnd(map, id)
  return (
    <End id={id} className="claim" picking={picking}>
      {factor !== null && (
        <span className="claim-role">
          <FactorIcon id={factor} size="small" />
          {factorName(map, factor)}
        </span>
      )}
      <span className="claim-text">{text || 'An empty card'}</span>
    </End>
  )
}

type EndProps = { id: string; className: string; picking: Picking; children: ReactNode }

function End({ id, className, picking: { picked, over, onGrip }, children }: EndProps) {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  const from = picked === id
  const waits = picked !== null && !from && id !== ANSWER
  const states = `${from ? ' is-selected' : ''}${waits ? ' is-waiting' : ''}${over === id ? ' is-over' : ''}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card holds text that a button would flatten, and is dragged from as well
    <div
      role="button"
      tabIndex={0}
      className={`web-end ${className}${states}`}
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
