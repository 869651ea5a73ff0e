'use client'
import { Plus } from 'lucide-react'
import { SIDE_ICONS } from '@/components/actions/side-icons'
import { useScaffold } from '@/components/scaffold/scaffold-context'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { towardsAnswer } from '@/lib/domain/map/read-map'
import type { Budget } from '@/lib/domain/plan/budget'
import type { PlanLine } from '@/lib/domain/plan/plan-line'
import type { PlanParagraph } from '@/lib/domain/plan/plan-paragraph'
import type { PlanItem, PlanSection } from '@/lib/domain/plan/plan-section'
import type { QuestionType } from '@/lib/domain/question/question-types'
import { asSide, wordsOf } from '@/lib/domain/question/question-words'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'
import { LineWords, PlanLineRow } from './plan-line-row'
import { ShareInMargin } from './share-in-margin'
import { useOpenPlace } from './use-open-place'

/** What each slot of a paragraph that is still to come is for. */
const purposes = ({ prompts }: QuestionType): [string, string][] => [
  ['Point', prompts.point],
  ['Claim', 'One thing that bears it out.'],
  ['Evidence', 'A fact, date, name or figure.'],
  ['Explanation', 'Why that matters.'],
  ['Link back', prompts.linkBack],
]

/** One paragraph of the plan, its number and its minutes in the margin. */
export function PlanParagraphView({ paragraph: p, budget }: { paragraph: PlanParagraph; budget: Budget }) {
  const look = useFactorLook()
  if (p.id === null) return <EmptyParagraph number={p.number} next={p.number === budget.paragraphs + 1} />
  return (
    <section className="plan-row plan-paragraph edge" {...look(p.factor)} aria-label={`Paragraph ${p.number}`}>
      <div className="plan-margin">
        <span className="plan-big" aria-hidden="true">
          {p.number}
        </span>
        <ShareInMargin share={budget.paragraph} />
      </div>
      <div className="plan-body">
        <h2 className="plan-head">
          <PlanLineRow line={p.head}>
            <span className="sr">{p.number}</span>
            <FactorMark id={p.factor} name={p.head.text} />
          </PlanLineRow>
          <SideLine id={p.id} line={p.side} />
          {p.weight !== null && <span className="plan-weight count">weight {p.weight}</span>}
        </h2>
        <PlanLineRow line={p.point} className="plan-point">
          <LineWords line={p.point} say />
        </PlanLineRow>
        {p.changes.map((line) => (
          <PlanLineRow key={line.id} line={line} className="plan-change" />
        ))}
        {p.sections.map((section) => (
          <Section key={section.items[0]?.line.id} section={section} />
        ))}
        <Lines lines={[...p.gaps, ...p.joins, ...p.counters]} />
        {p.tests.map((line) => (
          <PlanLineRow key={line.id} line={line} />
        ))}
        <PlanLineRow line={p.linkBack}>
          <LineWords line={p.linkBack} say />
        </PlanLineRow>
        {p.reason && <PlanLineRow line={p.reason} />}
      </div>
    </section>
  )
}

/** Which way a paragraph points, with its sign: a rival's name would else read as its name twice. */
function SideLine({ id, line }: { id: string; line: PlanLine }) {
  const side = useMap((s) => asSide(towardsAnswer(s.map, id)?.kind))
  const Sign = side && SIDE_ICONS[side]
  return (
    <PlanLineRow line={line} className="plan-side">
      {Sign && <Icon of={Sign} size="small" />}
      <LineWords line={line} />
    </PlanLineRow>
  )
}

function Section({ section }: { section: PlanSection }) {
  return (
    <div className="plan-section">
      {section.items.map((item) => (
        <Item key={item.line.id} item={item} />
      ))}
      <Lines lines={section.gaps} />
    </div>
  )
}

function Item({ item: { line, source, role, top, joins, counters } }: { item: PlanItem }) {
  return (
    <div className="plan-item" data-top={top}>
      <PlanLineRow line={line} className="plan-claim">
        <LineWords line={role === 'claim' ? line : { ...line, label: ROLE_WORDS[role] }} />
      </PlanLineRow>
      {source && <PlanLineRow line={source} className="plan-ref" />}
      <Lines lines={[...joins, ...counters]} />
    </div>
  )
}

function Lines({ lines }: { lines: PlanLine[] }) {
  return lines.map((line) => (
    <PlanLineRow key={line.id} line={line} className={line.gap ? '' : 'plan-ref'}>
      {!line.gap && <span aria-hidden="true">→</span>}
      <LineWords line={line} />
    </PlanLineRow>
  ))
}

/** Teaches what will stand here; the next one to come can be added. */
function EmptyParagraph({ number, next }: { number: number; next: boolean }) {
  const openPlace = useOpenPlace()
  const words = useMap((s) => wordsOf(s.map))
  if (useScaffold() === 'bare') return null
  return (
    <section className="plan-row plan-paragraph is-empty" aria-label={`Paragraph ${number}, to come`}>
      <div className="plan-margin">
        <span className="plan-big" aria-hidden="true">
          {number}
        </span>
      </div>
      <div className="plan-body">
        <ul>
          {purposes(words).map(([name, purpose]) => (
            <li key={name} className="plan-slot">
              <b>{name}</b> {purpose}
            </li>
          ))}
        </ul>
        {next && (
          <Button size="small" onClick={() => openPlace({ at: 'map', open: 'new-paragraph' })}>
            <Icon of={Plus} />
            Add paragraph {number}
          </Button>
        )}
      </div>
    </section>
  )
}
