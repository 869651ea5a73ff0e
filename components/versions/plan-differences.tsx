'use client'
import { ArrowRight } from 'lucide-react'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import type { Difference, DifferenceGroup } from '@/lib/domain/plan/difference'
import { type Stretch, wordChanges } from '@/lib/domain/plan/word-changes'

/** The differences between two states of a plan, part by part. */
export function PlanDifferences({ groups }: { groups: DifferenceGroup[] }) {
  const look = useFactorLook()
  if (groups.length === 0)
    return <p className="mt-5">No change in the argument. Cards may lie elsewhere on the canvas.</p>
  return (
    <div className="mt-5">
      {groups.map(({ part, id, factor, title, state, differences }) => (
        <section
          key={`${part} ${id}`}
          className="border-t border-rule pt-4 pb-2"
          {...(part === 'paragraph' ? look(factor) : {})}
        >
          <h3
            className={`mb-1 flex items-center gap-3 text-card font-bold ${part === 'paragraph' ? 'text-factor-ink' : ''}`}
          >
            {part === 'paragraph' && <FactorIcon id={factor} />}
            {title}
            {state === 'added' && <span className="meta font-read">new</span>}
            {state === 'removed' && <span className="meta font-read">taken out</span>}
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
    <li className="py-2 text-card leading-card wrap-anywhere">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <b>{label}</b>
        {brief && !placeIsKnown && <Brief before={before} after={after} quiet={comesOrGoes} />}
      </p>
      {of !== null && kind !== 'claim-reworded' && <p className="max-w-measure text-ink-2">{of}</p>}
      {!brief && <Beside before={before} after={after} />}
    </li>
  )
}

/** “40 → 25”. `quiet`: says nothing of a side with nothing. */
function Brief({ before, after, quiet }: { before: string | null; after: string | null; quiet: boolean }) {
  if (before === null && after === null) return null
  if (quiet && (before === null || after === null)) return <span>{before ?? after}</span>
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {before === null ? <Nothing /> : <span>{before}</span>}
      <Icon of={ArrowRight} size="small" label="became" />
      {after === null ? <Nothing /> : <span>{after}</span>}
    </span>
  )
}

const Nothing = () => <i className="text-ink-3">nothing</i>

/** Two long texts, with what the other one has not marked; plain where one is missing or was written anew. */
function Beside({ before, after }: { before: string | null; after: string | null }) {
  const words = wordChanges(before ?? '', after ?? '')
  const akin = words.before.some((s) => s.same)
  return (
    <dl className="mt-1 grid grid-cols-2 gap-x-5 gap-y-2 max-phone:grid-cols-1">
      <div>
        <dt className={WHEN}>Then</dt>
        <dd className={SAID}>
          {before === null ? <Nothing /> : <Marked stretches={words.before} as={akin ? 'del' : 'span'} />}
        </dd>
      </div>
      <div>
        <dt className={WHEN}>Now</dt>
        <dd className={SAID}>
          {after === null ? <Nothing /> : <Marked stretches={words.after} as={akin ? 'ins' : 'span'} />}
        </dd>
      </div>
    </dl>
  )
}

const WHEN = 'text-label text-ink-3'
const SAID = 'font-says leading-card whitespace-pre-wrap'
const MARKS = {
  span: '',
  del: 'text-ink-2 line-through decoration-1',
  ins: 'bg-accent-tint underline decoration-2 underline-offset-3',
}

function Marked({ stretches, as: As }: { stretches: Stretch[]; as: 'del' | 'ins' | 'span' }) {
  return stretches.map(({ text, same }, i) => {
    const Mark = same ? 'span' : As
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name than their place
      <Mark key={i} className={same ? '' : MARKS[As]}>
        {text}
      </Mark>
    )
  })
}
