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
import { RoleTag } from './role-tag'

/** Beside one another, or in the outline and on a phone under one another. */
const LANE =
  'lined min-w-0 basis-[168px] rounded-card bg-factor-tint px-3 pb-3 group-data-[view=outline]/review:w-full group-data-[view=outline]/review:flex-none max-tablet:group-data-[view]/review:w-full max-tablet:group-data-[view]/review:flex-none'
const REASON = 'mt-1 block text-ink-2 text-label leading-card'
const NOTE_TAIL = 'block font-strong text-label text-note'
/** How far a card stands in, by its depth. */
const INDENTS = ['', 'ms-3', 'ms-5', 'ms-6']
/** The wider, the more it weighs: five to a hundred, in steps of five. */
const GROWS = ['grow-3', 'grow-4', 'grow-5', 'grow-6', 'grow-7', 'grow-8', 'grow-9', 'grow-10', 'grow-11', 'grow-12']
const growOf = (weight: number | null) => GROWS[Math.max(0, Math.min(9, Math.round((weight ?? 25) / 5) - 3))]

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
      className={`${LANE} ${growOf(weight)}`}
      {...look(factor)}
      data-part="lane"
      aria-label={`Paragraph ${numbers.get(id)}, ${name}`}
    >
      <NodeButton id={id} className="w-full px-1 py-2">
        <span className="flex items-center justify-between gap-3">
          <FactorMark id={factor} name={name} />
          <Weight id={id} weight={weight} />
        </span>
        <span className="block font-strong text-ink-2 text-label leading-body" title={side}>
          {side}
        </span>
        <span className="block font-says font-strong text-ink text-lane leading-card">
          {point || <i>No point yet.</i>}
        </span>
        <ChangesSaid paragraph={paragraph} />
        {weightReason && <span className={REASON}>because {weightReason}</span>}
        {testsAnswered(paragraph).map((part) => (
          <span key={part} className={REASON}>
            <b>{TEST_LABELS[part]}:</b> {testIn(paragraph, part)}
          </span>
        ))}
      </NodeButton>
      <ul className="grid gap-2">
        {flatten(branches.get(id) ?? []).map((branch) => (
          <Card key={branch.claim.id} index={index} branch={branch} stubs={stubs.get(branch.claim.id) ?? []} />
        ))}
      </ul>
      {linkBack && (
        <p className="px-1 pt-3 font-says text-card text-ink leading-card" data-part="link-back">
          {linkBack}
        </p>
      )}
    </section>
  )
}

function Weight({ id, weight }: { id: string; weight: number | null }) {
  const was = useOnMap().changes?.weightWas
  return (
    <b className="count whitespace-nowrap font-says font-strong text-factor-ink text-point leading-none">
      {was?.has(id) && (
        <>
          <s className="font-read font-reads text-ink-2 text-small">{was.get(id) ?? 'none'}</s>{' '}
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
    <li
      className={`paper relative min-w-0 text-small leading-card wrap-anywhere ${INDENTS[Math.min(depth, 3)]}`}
      data-part="card"
    >
      <NodeButton id={claim.id} className={`edge w-full py-2 ps-5 pe-3 ${claim.role === 'claim' ? 'font-strong' : ''}`}>
        <RoleTag>{claim.role}</RoleTag> <span>{claim.text || <i>An empty card</i>}</span>
        {source !== '' && (
          <span className="block text-ink-2 text-label">
            {ACCORDING_TO} {source}
          </span>
        )}
        <Tail claim={claim} />
      </NodeButton>
      {links.map((stub) => (
        <NodeButton
          key={stub.relation.id}
          id={stub.relation.id}
          className="w-full ps-5 pe-3 pb-2 font-strong text-(color:--rel-links) text-label"
        >
          → {stubWords(stub)}
        </NodeButton>
      ))}
    </li>
  )
}

function Tail({ claim }: { claim: Claim }) {
  if (!claim.note || claim.note.verdict === 'stands') return null
  if (claim.note.verdict === 'put-right') return <span className={NOTE_TAIL}>the deck put this right</span>
  const kept = claim.noteAnswer?.did === 'kept' ? `, kept: ${claim.noteAnswer.why}` : ''
  return (
    <span className={NOTE_TAIL}>
      {claim.noteDealtWith ? `historian’s note dealt with${kept}` : `historian’s note: ${claim.note.verdict}`}
    </span>
  )
}
