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

/** A map as it was handed in: ties between paragraphs, the paragraphs as lanes, the judgement. It cannot be changed here. */
export function SubmissionMap({ map }: { map: ArgumentMap }) {
  const { changes } = useOnMap()
  const index = useMemo(() => indexPlan(map), [map])
  return (
    <FactorScope factors={map.factors}>
      {map.judgement.lineOfArgument && (
        <p className="line-of-argument">
          <b>Line of argument</b> <span className="review-say">{map.judgement.lineOfArgument}</span>
        </p>
      )}
      <ReviewDates map={map} />
      <Ties index={index} />
      {index.paragraphs.length === 0 && <p className="meta">There is no paragraph on this map.</p>}
      <div className="lanes">
        {index.paragraphs.map((paragraph) => (
          <Lane key={paragraph.id} index={index} paragraph={paragraph} />
        ))}
      </div>
      <Judgement map={map} />
      {changes && changes.gone.length > 0 && (
        <section className="gone" aria-label="Taken out since the last hand-in">
          <h2>Taken out since</h2>
          <ul>
            {changes.gone.map(({ id, what, words }) => (
              <li key={id} data-changed tabIndex={-1}>
                <span className="review-role">{what}</span> <del>{words}</del>
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
    <ul className="ties" aria-label="Links between paragraphs">
      {ties.map((relation) => (
        <li key={relation.id}>
          <NodeButton id={relation.id} className="tie">
            <b>{relationWords(map, relation)}</b>{' '}
            {relation.kind !== 'links' &&
              (relation.label ? <span className="review-say">“{relation.label}”</span> : <i>no words yet</i>)}
            {relation.because && <span className="review-say">because {relation.because}</span>}
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
    <section className="judgement-box" aria-label="Judgement">
      <NodeButton id={ANSWER}>
        <span className="judgement-head">
          <span className="review-role">Judgement</span>
          <HowFarLine you={stance} />
          <b className="how-far-words">{stance === null ? 'not decided' : stanceOn(map, stance)}</b>
        </span>
        <span className="review-say">{text || <i>No judgement yet.</i>}</span>
        <span className="tests">
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
