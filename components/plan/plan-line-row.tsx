'use client'
import { Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { usePrompt, useScaffold } from '@/components/scaffold/scaffold-context'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Slot } from '@/lib/domain/classroom/prompts'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { findClaim, findParagraph, nameOfParagraph } from '@/lib/domain/map/read-map'
import { short } from '@/lib/domain/map/short'
import { indexPlan } from '@/lib/domain/plan/plan-index'
import type { LineKind, PlanLine } from '@/lib/domain/plan/plan-line'
import type { PlanPlace } from '@/lib/domain/plan/plan-place'
import { useOpenPlace } from './use-open-place'

/** Where a line that is the student's judgement is written; it has no card to lead to. */
const JUDGEMENT_PLACES: Partial<Record<LineKind, PlanPlace>> = {
  'line-of-argument': { at: 'judgement', open: 'line-of-argument' },
  criteria: { at: 'judgement', open: 'criteria' },
  stance: { at: 'judgement', open: 'stance' },
  conclusion: { at: 'judgement', open: 'text' },
  'main-factor': { at: 'judgement', open: 'main-factor' },
}

type Props = { line: PlanLine; className?: string; children?: ReactNode }

/** One line of the plan. A press leads to what it came from; of several nodes it first asks which. A gap leads to its field. */
export function PlanLineRow({ line, className = '', children }: Props) {
  const map = useMap((s) => s.map)
  const marked = useMap((s) => s.marked)
  const leadsTo = useMap((s) => s.leadsTo)
  const { follow } = useTools()
  const openPlace = useOpenPlace()
  const [asks, setAsks] = useState(false)
  const bare = useScaffold() === 'bare'
  const nodes = line.nodes.filter((id) => findClaim(map, id) || findParagraph(map, id))
  const place = line.gap?.place ?? JUDGEMENT_PLACES[line.kind]
  const press = () => {
    if (place) openPlace(place)
    else if (nodes.length === 1) follow(nodes[0]!)
    else setAsks(!asks)
  }
  const several = !place && nodes.length > 1
  const where = several ? 'Show where it comes from' : `Show ${WHERE[leadsTo]}`
  // A blank page shows what is there, and no rule for what is not.
  if (bare && line.gap) return null
  return (
    <>
      <button
        type="button"
        className={`plan-line ${line.gap ? 'is-gap' : ''} ${className}`}
        data-line={line.kind}
        data-own={line.own ?? undefined}
        data-mark={marked === null ? undefined : markOf(line, marked)}
        aria-expanded={several ? asks : undefined}
        title={place ? 'Write it' : where}
        onClick={press}
      >
        {children ?? <LineWords line={line} />}
      </button>
      {several && asks && (
        <span className="plan-from">
          {nodes.map((id) => (
            <Button key={id} size="small" onClick={() => follow(id)}>
              {nameOf(map, id)}
            </Button>
          ))}
        </span>
      )}
    </>
  )
}

export const WHERE = { map: 'on the map', outline: 'in the outline' } as const

/** “1.4 Bread was dear…”, “2 Personality” */
function nameOf(map: ArgumentMap, id: string): string {
  const claim = findClaim(map, id)
  if (!claim) return nameOfParagraph(map, id)
  return `${indexPlan(map).numbers.get(id)} ${short(claim.text) || 'the empty card'}`
}

/** The words of a line: its number, what the plan says of it, what the student said; or the gap's name on a ruled line. */
export function LineWords({ line, say = false }: { line: PlanLine; say?: boolean }) {
  const { number, label, text, gap } = line
  return (
    <>
      {number !== null && line.kind !== 'factor' && <b className="plan-number">{number}</b>}
      {gap ? (
        <span className="plan-gap-name">
          <Icon of={Pencil} size="small" />
          {gap.name}
          <Begins line={line} />
        </span>
      ) : (
        <span className="plan-words">
          {label !== '' && <b>{label} </b>}
          <span className={say ? 'plan-say' : undefined}>{text}</span>
        </span>
      )}
    </>
  )
}

const SLOTS: Partial<Record<LineKind, Slot>> = {
  'line-of-argument': 'line',
  point: 'point',
  claim: 'claim',
  evidence: 'evidence',
  explanation: 'explanation',
  'link-back': 'link-back',
  conclusion: 'answer',
}

/** In a full frame, how the missing sentence may begin. */
function Begins({ line }: { line: PlanLine }) {
  const prompt = usePrompt()
  const slot = SLOTS[line.kind]
  return useScaffold() === 'full' && slot ? <span className="plan-begins">{prompt(slot)}</span> : null
}

/** How a line comes from the node that is marked: it is that node's own, or it says something of it as well. */
function markOf({ own, nodes }: PlanLine, marked: string): 'own' | 'also' | undefined {
  if (own === marked) return 'own'
  return nodes.includes(marked) ? 'also' : undefined
}
