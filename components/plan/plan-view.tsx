'use client'
import { useEffect, useMemo, useRef } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import type { Share } from '@/lib/domain/plan/budget'
import { essayPlan } from '@/lib/domain/plan/essay-plan'
import type { PlanLine } from '@/lib/domain/plan/plan-line'
import { LineWords, PlanLineRow } from './plan-line-row'
import { PlanParagraphView } from './plan-paragraph-view'
import { PlanRow } from './plan-row'
import { PlanTop } from './plan-top'
import { ShareInMargin } from './share-in-margin'

/** The essay plan, read off the map as it stands. Every line leads back to what it came from; gaps are shown as gaps. */
export function PlanView() {
  const map = useMap((s) => s.map)
  const { rules } = useTools()
  const marked = useMap((s) => s.marked)
  const plan = useMemo(() => essayPlan(map, rules.presets[map.question.preset]), [map, rules])
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    if (marked === null) return
    const own = page.current?.querySelector<HTMLElement>(`[data-own="${CSS.escape(marked)}"]`)
    own?.focus({ preventScroll: true })
    own?.scrollIntoView({ block: 'center' })
  }, [marked])
  const { introduction, judgement, budget, waiting } = plan
  return (
    <div className="min-h-full bg-ground px-5 pt-5 pb-7 max-phone:p-0 print:p-0">
      <article
        ref={page}
        className="paper mx-auto max-w-[900px] text-lane leading-body print:max-w-none print:shadow-none"
        aria-label="Essay plan"
        onKeyDown={stepBetweenLines}
      >
        <PlanTop plan={plan} />
        <PlanRow margin={<PartInMargin word="Introduction" share={budget.introduction} />} aria-label="Introduction">
          <Said line={introduction.lineOfArgument} />
          {introduction.criteria && <PlanLineRow line={introduction.criteria} />}
          {introduction.factors.gap === null && <PlanLineRow line={introduction.factors} />}
        </PlanRow>
        {plan.paragraphs.map((p) => (
          <PlanParagraphView key={p.id ?? p.number} paragraph={p} budget={budget} />
        ))}
        <PlanRow
          className="border-t-2 border-ink"
          margin={<PartInMargin word="Judgement" share={budget.conclusion} />}
          aria-label="Judgement"
        >
          <Said line={judgement.stance} />
          {judgement.verdict && <PlanLineRow line={judgement.verdict} />}
          <Said line={judgement.conclusion} strong />
          <PlanLineRow line={judgement.mainFactor} />
          <PlanLineRow line={judgement.criteria} />
          {judgement.weights && <PlanLineRow line={judgement.weights} />}
        </PlanRow>
        <p className="meta border-t border-feint ps-[calc(112px+var(--s-6))] pe-5 pt-3 pb-4 max-phone:ps-9">
          {waitingWords(waiting)}
        </p>
      </article>
    </div>
  )
}

function PartInMargin({ word, share }: { word: string; share: Share }) {
  return (
    <>
      <h2 className="text-small font-strong text-ink-2 max-phone:rotate-180 max-phone:self-center max-phone:[writing-mode:vertical-rl]">
        {word}
      </h2>
      <ShareInMargin share={share} />
    </>
  )
}

function Said({ line, strong = false }: { line: PlanLine; strong?: boolean }) {
  return (
    <PlanLineRow line={line} className={strong ? 'text-point font-strong' : 'text-point'}>
      <LineWords line={line} say />
    </PlanLineRow>
  )
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }

/** The arrow keys go from line to line. */
function stepBetweenLines(event: React.KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-plan-line]')]
  const at = lines.indexOf(event.target as HTMLElement)
  if (step === undefined || at < 0) return
  event.preventDefault()
  lines[at + step]?.focus()
}

/** How many claims have no place in the plan. */
function waitingWords({ tray, loose }: { tray: number; loose: number }): string {
  const cards = (n: number) => `${n} ${n === 1 ? 'card' : 'cards'}`
  const parts = [
    ...(tray > 0 ? [`${cards(tray)} in the tray`] : []),
    ...(loose > 0 ? [`${cards(loose)} loose on the map`] : []),
  ]
  return parts.length === 0 ? 'Every card has its place.' : `Not in the plan: ${parts.join(' and ')}.`
}
