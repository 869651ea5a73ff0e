'use client'
import type { RegisterAssignment, RegisterRow } from '@/lib/domain/classroom/register'
import { STATES_OF_WORK } from '@/lib/domain/classroom/state-words'
import { WORK_STATES } from '@/lib/domain/classroom/work-state'
import { RegisterTable } from './register-table'

/** More columns than these do not fit beside a pupil's name. */
const MOST_COLUMNS = 4

type Props = Omit<Parameters<typeof RegisterTable>[0], 'label'> & { onAdd: () => void }

/** The questions that have a column, the oldest first: the newest ones that stand. */
export const columnsOf = (assignments: RegisterAssignment[]): RegisterAssignment[] =>
  assignments
    .filter((a) => !a.withdrawn)
    .slice(0, MOST_COLUMNS)
    .reverse()

/** The register in two columns, in the order of its numbers, with what the signs mean above it. */
export function RegisterSection({ onAdd, rows, ...table }: Props) {
  const half = Math.ceil(rows.length / 2)
  const parts: [string, RegisterRow[]][] = [
    ['Register, first half', rows.slice(0, half)],
    ['Register, second half', rows.slice(half)],
  ]
  return (
    <section className="register" aria-labelledby="register">
      <div className="class-head">
        <h2 id="register">Register</h2>
        {table.assignments.length > 0 && rows.length > 0 && (
          <p className="legend-line">
            {WORK_STATES.map((state) => (
              <span key={state}>
                <b aria-hidden>{STATES_OF_WORK[state].sign}</b> {STATES_OF_WORK[state].signWord}
              </span>
            ))}
          </p>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="class-empty">
          Nobody is here yet. Show the code on the big screen and pupils come in by themselves, or{' '}
          <button type="button" className="link" onClick={onAdd}>
            make their seats
          </button>{' '}
          now and print a card for each.
        </p>
      ) : (
        <div className="register-halves">
          {parts
            .filter(([, part]) => part.length > 0)
            .map(([label, part]) => (
              <RegisterTable key={label} {...table} label={label} rows={part} />
            ))}
        </div>
      )}
    </section>
  )
}
