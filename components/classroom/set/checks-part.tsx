import type { CheckId } from '@/lib/domain/plan/finding'

/** By the letter of their ids, in the order in which a plan is made. */
const GROUPS: [string, string][] = [
  ['F', 'Question'],
  ['E', 'Evidence'],
  ['A', 'Analysis'],
  ['B', 'Balance'],
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
        {GROUPS.map(([letter, name]) => (
          <section key={letter} aria-labelledby={`checks-${letter}`}>
            <h2 id={`checks-${letter}`}>{name}</h2>
            {checks
              .filter(({ id }) => id.startsWith(letter))
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
