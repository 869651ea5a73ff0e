import type { CheckId } from '@/lib/domain/plan/finding'
import { PART_TITLE } from './part-title'
import { Tick } from './tick'

/** By the letters of their ids, in the order in which a plan is made. */
const GROUPS: [letters: string, name: string][] = [
  ['QFD', 'Question'],
  ['E', 'Evidence'],
  ['A', 'Analysis'],
  ['BC', 'Balance'],
  ['W', 'Weights'],
  ['J', 'Judgement'],
]

type Props = { checks: { id: CheckId; name: string }[]; off: CheckId[]; onSet: (off: CheckId[]) => void }

/** Which checks look at the maps of this question. */
export function ChecksPart({ checks, off, onSet }: Props) {
  return (
    <fieldset className="relative">
      <legend className="label">Checks</legend>
      <p className="meta count absolute -top-6 end-0 font-strong" aria-live="polite">
        {checks.length - off.length} of {checks.length} on
      </p>
      <div className="columns-2 gap-6">
        {GROUPS.map(([letters, name]) => (
          <section key={letters} className="break-inside-avoid pb-3" aria-labelledby={`checks-${letters}`}>
            <h2 className={PART_TITLE} id={`checks-${letters}`}>
              {name}
            </h2>
            {checks
              .filter(({ id }) => letters.includes(id.charAt(0)))
              .map(({ id, name: check }) => (
                <Tick
                  key={id}
                  quiet={off.includes(id)}
                  type="checkbox"
                  checked={!off.includes(id)}
                  onChange={(e) => onSet(e.target.checked ? off.filter((o) => o !== id) : [...off, id])}
                >
                  <b className="min-w-[22px] tabular-nums">{id}</b>
                  {check}
                </Tick>
              ))}
          </section>
        ))}
      </div>
    </fieldset>
  )
}
