'use client'
import { FactorMark } from '@/components/ui/factor-mark'
import type { ClassFigures, Named } from '@/lib/domain/review/class-figures'
import { stanceSign } from '@/lib/domain/review/criteria-row'
import { Tally } from './tally'
import './figures.css'

const maps = (n: number) => `${n} ${n === 1 ? 'map' : 'maps'}`
const MOST_CLAIMS = 5
const MOST_UNUSED = 4

/** Where the class stands, in counts. They are for teachers: nothing of this reaches a pupil. */
export function Figures({ figures }: { figures: ClassFigures }) {
  const { words, claims, most, nobody, wrong } = figures
  return (
    <div className="figures">
      <Spread figures={figures} />
      <section>
        <h2>{words.most}</h2>
        {figures.tops.length === 0 && <p className="meta">No map weighs one {words.paragraph.one} above all others.</p>}
        <ul className="figure-rows">
          {figures.tops.map(({ factor, name, pupils }) => (
            <li key={factor}>
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
      </section>
      <section>
        <h2>
          Claims <span className="meta">of {claims} on the cards</span>
        </h2>
        <ul className="figure-claims">
          {most.slice(0, MOST_CLAIMS).map((c) => (
            <li key={c.id}>
              <b>{c.maps === figures.maps ? 'everyone' : `${c.maps} of ${figures.maps}`}</b>
              <span className="figure-say" title={c.text}>
                {c.text}
              </span>
            </li>
          ))}
          {nobody.slice(0, MOST_UNUSED).map((c) => (
            <li key={c.id}>
              <b>nobody</b>
              <span className="figure-say" title={c.text}>
                {c.text}
              </span>
            </li>
          ))}
        </ul>
        {nobody.length > MOST_UNUSED && (
          <details>
            <summary>{nobody.length - MOST_UNUSED} more that nobody uses</summary>
            <ul className="figure-claims">
              {nobody.slice(MOST_UNUSED).map((c) => (
                <li key={c.id}>
                  <span className="figure-say">{c.text}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section>
        <h2>Wrong cards spreading</h2>
        {wrong.length === 0 && <p className="meta">None that is not dealt with.</p>}
        <ul className="figure-claims">
          {wrong.map((c) => (
            <li key={c.text}>
              <b>{maps(c.pupils.length)}</b>
              <span>
                <span className="figure-say">{c.text}</span>{' '}
                <span className="wrong-verdict" data-verdict={c.verdict}>
                  {c.verdict}
                </span>
                <span className="meta"> {names(c.pupils)}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const names = (pupils: Named[]): string => pupils.map((p) => p.name).join(', ')

/** A dot for every map, with the pupil's number in the register. */
function Spread({ figures: { words, spread, undecided, maps: all } }: { figures: ClassFigures }) {
  return (
    <section>
      <h2>
        Where the class stands <span className="meta">{maps(all)}, by register number</span>
      </h2>
      <ul className="stance-plot">
        {spread.map(({ stance, pupils }) => (
          <li key={stance}>
            <span className="stance-dots">
              {pupils.length === 0 ? (
                <span className="meta">nobody</span>
              ) : (
                pupils.map((p) => (
                  <span key={p.id} className="stance-dot" title={p.name}>
                    {p.number}
                  </span>
                ))
              )}
            </span>
            <span className="stance-value">
              {stanceSign(stance)} <span className="sr">{words.scale[stance + 3]}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="stance-ends meta" aria-hidden="true">
        <span>{words.scale[0]}</span>
        <span>{words.scale[6]}</span>
      </p>
      {undecided > 0 && <p className="meta">{maps(undecided)} without a stance.</p>}
    </section>
  )
}
