import type { CheckId } from '@/lib/domain/plan/finding'

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
    <fieldset className="set-checks">
      <legend className="label">Checks</legend>
      <p className="meta count" aria-live="polite">
        {checks.length - off.length} of {checks.length} on
      </p>
      <div>
        {GROUPS.map(([letters, name]) => (
          <section key={letters} aria-labelledby={`checks-${letters}`}>
            <h2 id={`checks-${letters}`}>{name}</h2>
            {checks
              .filter(({ id }) => letters.includes(id.charAt(0)))
              .map(({ id, name: check }) => (
                <label key={id} className="set-tick" data-off={off.includes(id)}>
                  <input
                    type="checkbox"
                    checked={!off.includes(id)}
                    onChange={(e) => onSet(e.target.checked ? off.filter((o) => o !== id) : [...off, id])}
                  />
                  <b>{id}</b>
                  {check}
                </label>
              ))}
          </section>
        ))}
      </div>
    </fieldset>
  )
}
