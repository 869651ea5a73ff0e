'use client'
import { ChangesSaid } from '@/components/ui/changes-said'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { signedSide } from '@/components/ui/signed-side'
import type { Claim, Paragraph } from '@/lib/domain/map/argument-map'
import { ACCORDING_TO, sourceOf } from '@/lib/domain/map/claim-source'
import { type LinkStub, linkStubsOf, stubWords } from '@/lib/domain/map/link-stubs'
import { TEST_LABELS, testIn, testsAnswered } from '@/lib/domain/map/paragraph-tests'
import { type Branch, factorName, flatten } from '@/lib/domain/map/read-map'
import type { PlanIndex } from '@/lib/domain/plan/plan-index'
import { nothingYet } from '@/lib/domain/question/question-words'
import { NodeButton } from './node-button'
import { useOnMap } from './on-map'

/** A paragraph as a lane, the wider the more it weighs: its point, its claims in reading order, its link back. */
export function Lane({ index, paragraph }: { index: PlanIndex; paragraph: Paragraph }) {
  const look = useFactorLook()
  const { map, towards, branches, numbers } = index
  const { id, factor, weight, weightReason, point, linkBack } = paragraph
  const side = signedSide(map, towards.get(id)?.kind)
  const name = factorName(map, factor) || nothingYet(map)
  const stubs = linkStubsOf(map)
  return (
    <section
      className="lane"
      {...look(factor)}
      data-share={Math.max(3, Math.min(12, Math.round((weight ?? 25) / 5)))}
      aria-label={`Paragraph ${numbers.get(id)}, ${name}`}
    >
      <NodeButton id={id} className="lane-head">
        <span className="lane-top">
          <FactorMark id={factor} name={name} />
          <Weight id={id} weight={weight} />
        </span>
        <span className="side" title={side}>
          {side}
        </span>
        <span className="review-say lane-point">{point || <i>No point yet.</i>}</span>
        <ChangesSaid paragraph={paragraph} />
        {weightReason && <span className="reason">because {weightReason}</span>}
        {testsAnswered(paragraph).map((part) => (
          <span key={part} className="reason">
            <b>{TEST_LABELS[part]}:</b> {testIn(paragraph, part)}
          </span>
        ))}
      </NodeButton>
      <ul>
        {flatten(branches.get(id) ?? []).map((branch) => (
          <Card key={branch.claim.id} index={index} branch={branch} stubs={stubs.get(branch.claim.id) ?? []} />
        ))}
      </ul>
      {linkBack && <p className="review-say review-link-back">{linkBack}</p>}
    </section>
  )
}

function Weight({ id, weight }: { id: string; weight: number | null }) {
  const was = useOnMap().changes?.weightWas
  return (
    <b className="lane-weight count">
      {was?.has(id) && (
        <>
          <s>{was.get(id) ?? 'none'}</s>{' '}
        </>
      )}
      {weight === null ? <span className="meta">no weight</span> : <span>{weight}</span>}
    </b>
  )
}

type CardProps = { index: PlanIndex; branch: Branch; stubs: LinkStub[] }

function Card({ index, branch: { claim, depth }, stubs }: CardProps) {
  const source = sourceOf(claim)
  const links = stubs.filter((stub) => stub.way === 'to' && index.numbers.has(stub.other))
  return (
    <li className="review-card" data-role={claim.role} data-depth={Math.min(depth, 3)}>
      <NodeButton id={claim.id} className="edge">
        <span className="review-role">{claim.role}</span> <span>{claim.text || <i>An empty card</i>}</span>
        {source !== '' && (
          <span className="review-source">
            {ACCORDING_TO} {source}
          </span>
        )}
        <Tail claim={claim} />
      </NodeButton>
      {links.map((stub) => (
        <NodeButton key={stub.relation.id} id={stub.relation.id} className="card-link">
          → {stubWords(stub)}
        </NodeButton>
      ))}
    </li>
  )
}

function Tail({ claim }: { claim: Claim }) {
  if (!claim.note || claim.note.verdict === 'stands') return null
  if (claim.note.verdict === 'put-right') return <span className="note-tail">the deck put this right</span>
  const kept = claim.noteAnswer?.did === 'kept' ? `, kept: ${claim.noteAnswer.why}` : ''
  return (
    <span className="note-tail">
      {claim.noteDealtWith ? `historian’s note dealt with${kept}` : `historian’s note: ${claim.note.verdict}`}
    </span>
  )
}
