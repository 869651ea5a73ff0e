'use client'
import type { ReactNode } from 'react'
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
  const row = (id: string, content: ReactNode) => (
    <div className="own-row" key={id} data-flagged={at(id).length > 0 || undefined}>
      <div className="flags">
        {at(id).map(({ comment, number }) => (
          <button
            key={comment.id}
            type="button"
            aria-pressed={on === comment.id}
            aria-label={`Comment ${number}`}
            onClick={() => {
              onChoose(comment.id)
              const slip = document.getElementById(`slip-${comment.id}`)
              slip?.scrollIntoView({ block: 'nearest' })
              slip?.focus()
            }}
          >
            <span className="code">
              {comment.code ?? ''} {number}
            </span>
          </button>
        ))}
      </div>
      <div className="own-content">{content}</div>
    </div>
  )
  return (
    <div className="own-map">
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
          <section key={id} className="own-paragraph" {...look(factor)}>
            {row(
              id,
              <>
                <p className="own-top">
                  <FactorMark id={factor} name={factorName(map, factor) || nothingYet(map)} />
                  {side && <span className="meta">{side}</span>}
                  <b className="count">{weight}</b>
                </p>
                <p className="returned-say own-point">{point || <i>No point yet.</i>}</p>
                <ChangesSaid paragraph={paragraph} />
              </>,
            )}
            {ties.map((relation) =>
              row(
                relation.id,
                <p className="own-tie">
                  <b>{relationWords(map, relation)}</b>
                  {relation.kind !== 'links' &&
                    (relation.label ? <span className="returned-say"> “{relation.label}”</span> : <i> no words yet</i>)}
                </p>,
              ),
            )}
            {flagged.map((claim) => row(claim.id, <OwnCard claim={claim} />))}
            {rest.length > 0 && (
              <details className="own-rest">
                <summary>
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
      <section className="own-judgement">
        {row(
          ANSWER,
          <>
            <p className="own-top">
              <span className="meta">Judgement</span>
              <b>{map.judgement.stance === null ? 'not decided' : stanceOn(map, map.judgement.stance)}</b>
            </p>
            <p className="returned-say">{map.judgement.text || <i>No judgement yet.</i>}</p>
          </>,
        )}
      </section>
    </div>
  )
}

function OwnCard({ claim }: { claim: Claim }) {
  const source = sourceOf(claim)
  return (
    <p className="own-card">
      <span className="own-role">{claim.role}</span> {claim.text}
      {source !== '' && (
        <span className="meta">
          {' '}
          {ACCORDING_TO} {source}
        </span>
      )}
    </p>
  )
}
