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
import { NumberInMargin, PlanRow } from './plan-row'
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
    <PlanRow
      edge
      margin={
        <>
          <NumberInMargin>{p.number}</NumberInMargin>
          <ShareInMargin share={budget.paragraph} />
        </>
      }
      aria-label={`Paragraph ${p.number}`}
      {...look(p.factor)}
    >
      <h2 className="flex flex-wrap items-center gap-x-3 text-card font-read">
        <PlanLineRow line={p.head} beside>
          <span className="sr">{p.number}</span>
          <FactorMark id={p.factor} name={p.head.text} />
        </PlanLineRow>
        <SideLine id={p.id} line={p.side} />
        {p.weight !== null && <span className="count ms-auto text-small text-ink-2">weight {p.weight}</span>}
      </h2>
      <PlanLineRow line={p.point} className="text-point font-strong">
        <LineWords line={p.point} say />
      </PlanLineRow>
      {p.changes.map((line) => (
        <PlanLineRow key={line.id} line={line} />
      ))}
      {p.sections.map((section) => (
        <Section key={section.items[0]?.line.id} section={section} />
      ))}
      <Lines lines={[...p.gaps, ...p.joins, ...p.counters]} />
      {p.tests.map((line) => (
        <PlanLineRow key={line.id} line={line} />
      ))}
      <PlanLineRow line={p.linkBack} className="text-point">
        <LineWords line={p.linkBack} say />
      </PlanLineRow>
      {p.reason && <PlanLineRow line={p.reason} />}
    </PlanRow>
  )
}

/** Which way a paragraph points, with its sign: a rival's name would else read as its name twice. */
function SideLine({ id, line }: { id: string; line: PlanLine }) {
  const side = useMap((s) => asSide(towardsAnswer(s.map, id)?.kind))
  const Sign = side && SIDE_ICONS[side]
  return (
    <PlanLineRow line={line} beside className="text-small font-strong text-ink-2">
      {Sign && <Icon of={Sign} size="small" />}
      <LineWords line={line} />
    </PlanLineRow>
  )
}

function Section({ section }: { section: PlanSection }) {
  return (
    <div>
      {section.items.map((item) => (
        <Item key={item.line.id} item={item} />
      ))}
      <Lines lines={section.gaps} deep />
    </div>
  )
}

function Item({ item: { line, source, role, top, joins, counters } }: { item: PlanItem }) {
  return (
    <div className={`print:break-inside-avoid ${top ? '' : 'ps-5 max-phone:ps-3'}`}>
      <PlanLineRow line={line}>
        <LineWords top={top} line={role === 'claim' ? line : { ...line, label: ROLE_WORDS[role] }} />
      </PlanLineRow>
      {source && <PlanLineRow line={source} className={REF} />}
      <Lines lines={[...joins, ...counters]} deep />
    </div>
  )
}

/** `deep`: under a card, and in line with its words. */
function Lines({ lines, deep = false }: { lines: PlanLine[]; deep?: boolean }) {
  return lines.map((line) => (
    <PlanLineRow key={line.id} line={line} className={linesLook(line.gap !== null, deep)}>
      {!line.gap && <span aria-hidden="true">→</span>}
      <LineWords line={line} />
    </PlanLineRow>
  ))
}

const REF = 'ps-8 text-small text-ink-2 max-phone:ps-6'

function linesLook(isGap: boolean, deep: boolean): string {
  if (isGap) return deep ? 'ps-8 after:start-[46px]! max-phone:ps-6 max-phone:after:start-[24px]!' : ''
  return deep ? REF : 'text-small text-ink-2'
}

/** Teaches what will stand here; the next one to come can be added. */
function EmptyParagraph({ number, next }: { number: number; next: boolean }) {
  const openPlace = useOpenPlace()
  const words = useMap((s) => wordsOf(s.map))
  if (useScaffold() === 'bare') return null
  return (
    <PlanRow words margin={<NumberInMargin>{number}</NumberInMargin>} aria-label={`Paragraph ${number}, to come`}>
      <ul>
        {purposes(words).map(([name, purpose]) => (
          <li key={name} className="border-0 border-b-2 border-dashed border-rule py-2 text-small text-ink-2">
            <b className="me-3 text-ink">{name}</b> {purpose}
          </li>
        ))}
      </ul>
      {next && (
        <Button
          className="mt-3 print:hidden"
          size="small"
          onClick={() => openPlace({ at: 'map', open: 'new-paragraph' })}
        >
          <Icon of={Plus} />
          Add paragraph {number}
        </Button>
      )}
    </PlanRow>
  )
}
