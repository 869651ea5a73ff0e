'use client'
import { useMemo } from 'react'
import { FactorScope } from '@/components/ui/factor-look'
import { HowFarLine } from '@/components/ui/how-far-line'
import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { importanceTests } from '@/lib/domain/map/importance-tests'
import { factorName } from '@/lib/domain/map/read-map'
import { relationWords } from '@/lib/domain/map/relation-words'
import { indexPlan, type PlanIndex } from '@/lib/domain/plan/plan-index'
import { stanceOn, wordsOf } from '@/lib/domain/question/question-words'
import { Lane } from './lane'
import { NodeButton } from './node-button'
import { useOnMap } from './on-map'
import { ReviewBeside } from './review-beside'
import { ReviewDates } from './review-dates'
import { RoleTag } from './role-tag'

/** A map as it was handed in: ties between paragraphs, the paragraphs as lanes, the judgement. It cannot be changed here. */
export function SubmissionMap({ map }: { map: ArgumentMap }) {
  const { changes } = useOnMap()
  const index = useMemo(() => indexPlan(map), [map])
  return (
    <FactorScope factors={map.factors}>
      {map.judgement.lineOfArgument && (
        <p className="mt-2 text-ink-2 text-small" data-part="line">
          <b>Line of argument</b> <span className="font-says text-ink">{map.judgement.lineOfArgument}</span>
        </p>
      )}
      <ReviewDates map={map} />
      <Ties index={index} />
      {index.paragraphs.length === 0 && <p className="meta">There is no paragraph on this map.</p>}
      <div className="mt-3 flex flex-wrap items-start gap-3 group-data-[view=outline]/review:max-w-measure group-data-[view=outline]/review:flex-col max-tablet:group-data-[view]/review:flex-col max-tablet:group-data-[view]/review:flex-nowrap">
        {index.paragraphs.map((paragraph) => (
          <Lane key={paragraph.id} index={index} paragraph={paragraph} />
        ))}
      </div>
      <Judgement map={map} />
      {changes && changes.gone.length > 0 && (
        <section className="mt-4 text-ink-2 text-small" aria-label="Taken out since the last hand-in">
          <h2 className="text-small">Taken out since</h2>
          <ul>
            {changes.gone.map(({ id, what, words }) => (
              <li
                key={id}
                className="mt-2 rounded-card border border-control-line border-dashed px-3 py-2"
                data-changed
                tabIndex={-1}
              >
                <RoleTag>{what}</RoleTag> <del>{words}</del>
              </li>
            ))}
          </ul>
        </section>
      )}
    </FactorScope>
  )
}

/** The relations from one paragraph to another, in words, above the lanes. */
function Ties({ index }: { index: PlanIndex }) {
  const { map, paragraphs, from, placed } = index
  const ties = paragraphs.flatMap((p) => (from.get(p.id) ?? []).filter((r) => !placed.has(r.id)))
  if (ties.length === 0) return null
  return (
    <ul className="mt-3 grid justify-items-start gap-1" aria-label="Links between paragraphs">
      {ties.map((relation) => (
        <li key={relation.id} data-part="tie">
          <NodeButton
            id={relation.id}
            className="border-(color:--rel-qualifies) max-w-full border-s-3 px-3 py-1 text-small leading-card"
          >
            <b className="text-(color:--rel-qualifies)">{relationWords(map, relation)}</b>{' '}
            {relation.kind !== 'links' &&
              (relation.label ? (
                <span className="ms-2 font-says text-ink">“{relation.label}”</span>
              ) : (
                <i className="ms-2 text-ink-3">no words yet</i>
              ))}
            {relation.because && <span className="ms-2 font-says text-ink">because {relation.because}</span>}
          </NodeButton>
        </li>
      ))}
    </ul>
  )
}

function Judgement({ map }: { map: ArgumentMap }) {
  const { stance, text, mainFactor } = map.judgement
  const criteria = importanceTests(map)
  return (
    <section
      className="paper mt-3 group-data-[view=outline]/review:max-w-measure"
      aria-label="Judgement"
      data-part="judgement"
    >
      <NodeButton id={ANSWER} className="w-full px-4 py-3">
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <RoleTag>Judgement</RoleTag>
          <span className="ms-auto w-[190px]">
            <HowFarLine you={stance} />
          </span>
          <b className="font-says font-strong text-lane leading-none">
            {stance === null ? 'not decided' : stanceOn(map, stance)}
          </b>
        </span>
        <span className="font-says text-ink">{text || <i>No judgement yet.</i>}</span>
        <span className="mt-1 block text-ink-2 text-small">
          {criteria.length > 0 ? (
            <>
              Test: <b>{criteria.join(' ')}</b>
            </>
          ) : (
            'No test named'
          )}
          {mainFactor && (
            <>
              {' · '}
              {wordsOf(map).most.toLowerCase()}: <b>{factorName(map, mainFactor)}</b>
            </>
          )}
        </span>
      </NodeButton>
      <ReviewBeside map={map} />
    </section>
  )
}
