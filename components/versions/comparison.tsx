'use client'
import { ArrowRight } from 'lucide-react'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import type { Difference, DifferenceGroup } from '@/lib/domain/plan/difference'
import { type Stretch, wordChanges } from '@/lib/domain/plan/word-changes'
import './versions.css'

/** The differences between two states of a plan, part by part. */
export function Comparison({ groups }: { groups: DifferenceGroup[] }) {
  const look = useFactorLook()
  if (groups.length === 0)
    return <p className="comparison no-change">No change in the argument. Cards may lie elsewhere on the canvas.</p>
  return (
    <div className="comparison">
      {groups.map(({ part, id, factor, title, state, differences }) => (
        <section key={`${part} ${id}`} {...(part === 'paragraph' ? look(factor) : {})}>
          <h3>
            {part === 'paragraph' && <FactorIcon id={factor} />}
            {title}
            {state === 'added' && <span className="meta">new</span>}
            {state === 'removed' && <span className="meta">taken out</span>}
          </h3>
          <ul>
            {differences.map((difference, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is drawn anew as a whole
              <Told key={i} difference={difference} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Up to this many characters, before and after stand on one line. */
const SHORT = 44
/** What came, went or moved: its label says which, so that a side with nothing is not shown. */
const COMES_OR_GOES = /-(added|removed|moved)$/

function Told({ difference }: { difference: Difference }) {
  const { kind, label, of, before, after } = difference
  const comesOrGoes = COMES_OR_GOES.test(kind)
  const brief = comesOrGoes || [before, after].every((text) => text === null || text.length <= SHORT)
  // Where a new claim stands, the heading says.
  const placeIsKnown = kind === 'claim-added' || kind === 'claim-removed'
  return (
    <li>
      <p className="told">
        <b>{label}</b>
        {brief && !placeIsKnown && <Brief before={before} after={after} quiet={comesOrGoes} />}
      </p>
      {of !== null && kind !== 'claim-reworded' && <p className="told-of">{of}</p>}
      {!brief && <Beside before={before} after={after} />}
    </li>
  )
}

/** “40 → 25”. `quiet`: says nothing of a side with nothing. */
function Brief({ before, after, quiet }: { before: string | null; after: string | null; quiet: boolean }) {
  if (before === null && after === null) return null
  if (quiet && (before === null || after === null)) return <span>{before ?? after}</span>
  return (
    <span className="brief">
      {before === null ? <i>nothing</i> : <span>{before}</span>}
      <Icon of={ArrowRight} size="small" label="became" />
      {after === null ? <i>nothing</i> : <span>{after}</span>}
    </span>
  )
}

/** Two long texts, with what the other one has not marked; plain where one is missing or was written anew. */
function Beside({ before, after }: { before: string | null; after: string | null }) {
  const words = wordChanges(before ?? '', after ?? '')
  const akin = words.before.some((s) => s.same)
  return (
    <dl className="beside">
      <div>
        <dt>Then</dt>
        <dd>{before === null ? <i>nothing</i> : <Marked stretches={words.before} as={akin ? 'del' : 'span'} />}</dd>
      </div>
      <div>
        <dt>Now</dt>
        <dd>{after === null ? <i>nothing</i> : <Marked stretches={words.after} as={akin ? 'ins' : 'span'} />}</dd>
      </div>
    </dl>
  )
}

function Marked({ stretches, as: As }: { stretches: Stretch[]; as: 'del' | 'ins' | 'span' }) {
  return stretches.map(({ text, same }, i) => {
    const Mark = same ? 'span' : As
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name than their place
    return <Mark key={i}>{text}</Mark>
  })
}
