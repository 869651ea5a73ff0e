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

type Props = {
  line: PlanLine
  /** It shares its row with others, and is as wide as its words. */
  beside?: boolean
  className?: string
  children?: ReactNode
}

/** One line of the plan. A press leads to what it came from; of several nodes it first asks which. A gap leads to its field. */
export function PlanLineRow({ line, beside = false, className = '', children }: Props) {
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
  const mark = marked === null ? undefined : markOf(line, marked)
  const where = several ? 'Show where it comes from' : `Show ${WHERE[leadsTo]}`
  // A blank page shows what is there, and no rule for what is not.
  if (bare && line.gap) return null
  return (
    <>
      <button
        type="button"
        className={`${LINE} ${beside ? 'items-center' : 'w-full items-baseline'} ${mark ? MARKS[mark] : ''} ${line.gap ? GAP : ''} ${className}`}
        data-plan-line
        data-line={line.kind}
        data-own={line.own ?? undefined}
        data-mark={mark}
        aria-expanded={several ? asks : undefined}
        title={place ? 'Write it' : where}
        onClick={press}
      >
        {children ?? <LineWords line={line} />}
      </button>
      {several && asks && (
        <span className="flex flex-wrap gap-2 ps-8 pe-3 pt-1 pb-3" data-from>
          {nodes.map((id) => (
            <Button
              key={id}
              className="max-w-full text-start leading-card whitespace-normal"
              size="small"
              onClick={() => follow(id)}
            >
              {nameOf(map, id)}
            </Button>
          ))}
        </span>
      )}
    </>
  )
}

/** The whole width of the page is pressed, and a mark shows what leads from here. */
const LINE =
  'group relative grid min-h-hit cursor-pointer grid-flow-col content-center justify-start gap-3 rounded-card px-3 py-1 text-start select-text hover:bg-accent-tint focus-visible:-outline-offset-2! print:min-h-0 print:break-inside-avoid'
const MARKS = {
  own: 'bg-accent-tint shadow-[inset_3px_0_0_var(--accent)] forced-colors:outline-3 forced-colors:-outline-offset-3',
  also: 'shadow-[inset_3px_0_0_var(--accent)] forced-colors:outline-3 forced-colors:-outline-offset-3',
}
/** What is missing stays a ruled line. */
const GAP =
  'after:absolute after:inset-x-3 after:bottom-1 after:border-0 after:border-b-2 after:border-dashed after:border-control-line'

export const WHERE = { map: 'on the map', outline: 'in the outline' } as const

/** “1.4 Bread was dear…”, “2 Personality” */
function nameOf(map: ArgumentMap, id: string): string {
  const claim = findClaim(map, id)
  if (!claim) return nameOfParagraph(map, id)
  return `${indexPlan(map).numbers.get(id)} ${short(claim.text) || 'the empty card'}`
}

const NUMBER =
  'min-w-[30px] flex-none text-small tabular-nums underline-offset-3 group-hover:font-bold group-hover:text-accent group-hover:underline group-focus-visible:font-bold group-focus-visible:text-accent group-focus-visible:underline'

/**
 * The words of a line: its number, what the plan says of it, what the student said; or the gap's name on a ruled line.
 * `say`: a sentence of the essay. `top`: a card that stands under no other.
 */
export function LineWords({ line, say = false, top = false }: { line: PlanLine; say?: boolean; top?: boolean }) {
  const { number, label, text, gap } = line
  return (
    <>
      {number !== null && line.kind !== 'factor' && (
        <b className={`${NUMBER} ${top ? 'font-bold text-ink' : 'font-read text-ink-2'}`}>{number}</b>
      )}
      {gap ? (
        <span className="inline-flex items-center gap-3 text-small text-ink-2">
          <Icon of={Pencil} size="small" className="print:hidden" />
          {gap.name}
          <Begins line={line} />
        </span>
      ) : (
        <span className="min-w-0 wrap-anywhere">
          {label !== '' && <b className="text-small">{label} </b>}
          <span className={say ? 'font-says leading-card' : undefined}>{text}</span>
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
  return useScaffold() === 'full' && slot ? <span>{prompt(slot)}</span> : null
}

/** How a line comes from the node that is marked: it is that node's own, or it says something of it as well. */
function markOf({ own, nodes }: PlanLine, marked: string): 'own' | 'also' | undefined {
  if (own === marked) return 'own'
  return nodes.includes(marked) ? 'also' : undefined
}
