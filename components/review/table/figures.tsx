'use client'
import type { ReactNode } from 'react'
import { FactorMark } from '@/components/ui/factor-mark'
import type { ClassFigures, Named } from '@/lib/domain/review/class-figures'
import { stanceSign } from '@/lib/domain/review/criteria-row'
import { Tally } from './tally'

const maps = (n: number) => `${n} ${n === 1 ? 'map' : 'maps'}`
const names = (pupils: Named[]): string => pupils.map((p) => p.name).join(', ')
const MOST_CLAIMS = 5
const MOST_UNUSED = 4

/** Where the class stands, in counts. They are for teachers: nothing of this reaches a pupil. */
export function Figures({ figures }: { figures: ClassFigures }) {
  const { words, claims, most, nobody, wrong } = figures
  return (
    <>
      <Spread figures={figures} />
      <Figure title={words.most}>
        {figures.tops.length === 0 && <p className="meta">No map weighs one {words.paragraph.one} above all others.</p>}
        <ul>
          {figures.tops.map(({ factor, name, pupils }) => (
            <li
              key={factor}
              className="grid min-h-(--mark-row) grid-cols-[120px_minmax(0,1fr)_auto] items-center gap-3"
            >
              <FactorMark id={factor} name={name} />
              <Tally count={pupils.length} />
              <b>{pupils.length}</b>
            </li>
          ))}
        </ul>
        {figures.unusual.length > 0 && (
          <p>
            <b>Worth hearing:</b> {figures.unusual.map((u) => `${names(u.pupils)} on ${u.name}`).join('; ')}. Unusual,
            not wrong.
          </p>
        )}
      </Figure>
      <Figure title="Claims" aside={`of ${claims} on the cards`}>
        <ul>
          {most.slice(0, MOST_CLAIMS).map((c) => (
            <Counted key={c.id} count={c.maps === figures.maps ? 'everyone' : `${c.maps} of ${figures.maps}`}>
              <ClaimWords text={c.text} />
            </Counted>
          ))}
          {nobody.slice(0, MOST_UNUSED).map((c) => (
            <Counted key={c.id} count="nobody">
              <ClaimWords text={c.text} />
            </Counted>
          ))}
        </ul>
        {nobody.length > MOST_UNUSED && (
          <details>
            <summary>{nobody.length - MOST_UNUSED} more that nobody uses</summary>
            <ul>
              {nobody.slice(MOST_UNUSED).map((c) => (
                <li key={c.id} className="py-1 font-says">
                  {c.text}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Figure>
      <Figure title="Wrong cards spreading">
        {wrong.length === 0 && <p className="meta">None that is not dealt with.</p>}
        <ul>
          {wrong.map((c) => (
            <Counted key={c.text} count={maps(c.pupils.length)}>
              <span>
                <span className="font-says">{c.text}</span>{' '}
                <span
                  className={`font-strong ${c.verdict === 'wrong' ? "text-fix before:content-['▲_']" : 'text-note'}`}
                >
                  {c.verdict}
                </span>
                <span className="meta"> {names(c.pupils)}</span>
              </span>
            </Counted>
          ))}
        </ul>
      </Figure>
    </>
  )
}

function Figure({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <section className="border-rule border-b py-4 text-small first:pt-0 last:border-b-0">
      <h2 className="mb-2 flex justify-between gap-3 text-card!">
        {title} {aside && <span className="meta font-read">{aside}</span>}
      </h2>
      {children}
    </section>
  )
}

function Counted({ count, children }: { count: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[72px_minmax(0,1fr)] gap-3 py-1">
      <b>{count}</b>
      {children}
    </li>
  )
}

/** A claim is known by its first two lines; all of it is in its tooltip. */
function ClaimWords({ text }: { text: string }) {
  return (
    <span className="line-clamp-2 font-says" title={text}>
      {text}
    </span>
  )
}

/** A dot for every map, with the pupil's number in the register. */
function Spread({ figures: { words, spread, undecided, maps: all } }: { figures: ClassFigures }) {
  return (
    <Figure title="Where the class stands" aside={`${maps(all)}, by register number`}>
      <ul className="grid grid-cols-7">
        {spread.map(({ stance, pupils }) => (
          <li key={stance} className="grid grid-rows-[1fr_auto] text-center">
            <span className="flex flex-wrap-reverse content-start justify-center gap-1 border-ink border-b-[1.5px] pb-1">
              {pupils.length === 0 ? (
                <span className="meta text-label">nobody</span>
              ) : (
                pupils.map((p) => (
                  <span
                    key={p.id}
                    className="grid size-[22px] place-items-center rounded-pill border-[1.5px] border-ink-2 text-label"
                    title={p.name}
                  >
                    {p.number}
                  </span>
                ))
              )}
            </span>
            <span className="pt-1 text-ink-2">
              {stanceSign(stance)} <span className="sr">{words.scale[stance + 3]}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="meta flex justify-between gap-5" aria-hidden="true">
        <span>{words.scale[0]}</span>
        <span className="text-end">{words.scale[6]}</span>
      </p>
      {undecided > 0 && <p className="meta">{maps(undecided)} without a stance.</p>}
    </Figure>
  )
}
