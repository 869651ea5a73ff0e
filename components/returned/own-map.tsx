'use client'
import type { ReactNode } from 'react'
import { CodeFlag } from '@/components/review/code-flag'
import { RoleTag } from '@/components/review/role-tag'
import { ChangesSaid } from '@/components/ui/changes-said'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { ANSWER, type ArgumentMap, type Claim } from '@/lib/domain/map/argument-map'
import { ACCORDING_TO, sourceOf } from '@/lib/domain/map/claim-source'
import { factorName, flatten } from '@/lib/domain/map/read-map'
import { relationWords } from '@/lib/domain/map/relation-words'
import { indexPlan } from '@/lib/domain/plan/plan-index'
import { nothingYet, sideWord, stanceOn } from '@/lib/domain/question/question-words'
import type { ReturnedComment } from '@/lib/domain/review/returned'

/** In the tint of its factor, beside the edge. */
const LANE = 'border-transparent border-s-8 bg-factor-tint bg-clip-padding px-4'
const TOP = 'flex items-center gap-3'
const FIGURE = 'ms-auto font-says font-strong text-point leading-none'

type Props = {
  map: ArgumentMap
  comments: ReturnedComment[]
  on: string | null
  onChoose: (id: string) => void
}

/** One's own map in reading order, with a teacher's flags left of the red line, at the line that they are about. */
export function OwnMap({ map, comments, on, onChoose }: Props) {
  const look = useFactorLook()
  const index = indexPlan(map)
  const numbered = comments.map((comment, i) => ({ comment, number: i + 1 }))
  const at = (id: string) =>
    numbered.filter(({ comment: { anchor } }) => (anchor.at === 'answer' ? ANSWER : anchor.id) === id)
  const row = (id: string, className: string, content: ReactNode) => (
    <div className="grid grid-cols-[var(--flag-w)_minmax(0,1fr)] gap-(--row-gap)" key={id}>
      <div className="grid content-start gap-2 ps-2 pt-2">
        {at(id).map(({ comment, number }) => (
          <button
            key={comment.id}
            type="button"
            className="grid min-h-hit items-center rounded-card pressed:outline-3 pressed:outline-focus pressed:outline-offset-1"
            aria-pressed={on === comment.id}
            aria-label={`Comment ${number}`}
            onClick={() => {
              onChoose(comment.id)
              const slip = document.getElementById(`slip-${comment.id}`)
              slip?.scrollIntoView({ block: 'nearest' })
              slip?.focus()
            }}
          >
            <CodeFlag>
              {comment.code ?? ''} {number}
            </CodeFlag>
          </button>
        ))}
      </div>
      <div className={className}>{content}</div>
    </div>
  )
  return (
    <div className="relative py-4 pe-5 pb-7 before:absolute before:inset-y-0 before:start-(--flag-w) before:w-1 before:bg-margin max-[860px]:pe-3">
      {index.paragraphs.map((paragraph) => {
        const { id, factor, weight, point } = paragraph
        const side = sideWord(map, index.towards.get(id)?.kind)
        const claims = flatten(index.branches.get(id) ?? []).map((b) => b.claim)
        const ties = [id, ...claims.map((c) => c.id)].flatMap((n) =>
          (index.from.get(n) ?? []).filter((r) => !index.placed.has(r.id) && (n === id || at(r.id).length > 0)),
        )
        const flagged = claims.filter((c) => at(c.id).length > 0)
        const rest = claims.filter((c) => at(c.id).length === 0)
        return (
          <section
            key={id}
            className="before:factor-edge relative mb-3 before:absolute before:inset-y-0 before:start-[calc(var(--flag-w)+var(--row-gap))] before:w-(--edge-w)"
            {...look(factor)}
          >
            {row(
              id,
              `${LANE} rounded-t-card py-2 pt-3`,
              <>
                <p className={TOP}>
                  <FactorMark id={factor} name={factorName(map, factor) || nothingYet(map)} />
                  {side && <span className="meta">{side}</span>}
                  <b className={`count ${FIGURE}`}>{weight}</b>
                </p>
                <p className="font-says font-strong text-point leading-card">{point || <i>No point yet.</i>}</p>
                <ChangesSaid paragraph={paragraph} />
              </>,
            )}
            {ties.map((relation) =>
              row(
                relation.id,
                `${LANE} py-2`,
                <p className="text-card">
                  <b className="text-(color:--rel-qualifies)">{relationWords(map, relation)}</b>
                  {relation.kind !== 'links' &&
                    (relation.label ? <span className="font-says"> “{relation.label}”</span> : <i> no words yet</i>)}
                </p>,
              ),
            )}
            {flagged.map((claim) => row(claim.id, `${LANE} py-2`, <OwnCard claim={claim} />))}
            {rest.length > 0 && (
              <details className={`${LANE} ms-[calc(var(--flag-w)+var(--row-gap))] rounded-ee-card pb-3`}>
                <summary className="min-h-hit content-center text-ink-2 text-small">
                  {flagged.length > 0 && 'and '}
                  {rest.length} {flagged.length > 0 && 'more '}card{rest.length === 1 ? '' : 's'}
                </summary>
                {rest.map((claim) => (
                  <OwnCard claim={claim} key={claim.id} />
                ))}
              </details>
            )}
          </section>
        )
      })}
      <section className="mb-3">
        {row(
          ANSWER,
          'paper px-4 py-3',
          <>
            <p className={TOP}>
              <span className="meta">Judgement</span>
              <b className={FIGURE}>
                {map.judgement.stance === null ? 'not decided' : stanceOn(map, map.judgement.stance)}
              </b>
            </p>
            <p className="font-says">{map.judgement.text || <i>No judgement yet.</i>}</p>
          </>,
        )}
      </section>
    </div>
  )
}

function OwnCard({ claim }: { claim: Claim }) {
  const source = sourceOf(claim)
  return (
    <p className="paper my-2 px-3 py-2 text-card leading-card">
      <RoleTag>{claim.role}</RoleTag> {claim.text}
      {source !== '' && (
        <span className="meta">
          {' '}
          {ACCORDING_TO} {source}
        </span>
      )}
    </p>
  )
}
