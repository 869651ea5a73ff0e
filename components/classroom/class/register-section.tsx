'use client'
import { LinkButton } from '@/components/classroom/link-button'
import type { RegisterAssignment, RegisterRow } from '@/lib/domain/classroom/register'
import { STATES_OF_WORK } from '@/lib/domain/classroom/state-words'
import { WORK_STATES } from '@/lib/domain/classroom/work-state'
import { CLASS_EMPTY, ClassHead } from './class-head'
import { RegisterTable } from './register-table'

/** More columns than these do not fit beside a pupil's name. */
const MOST_COLUMNS = 4

type Props = Omit<Parameters<typeof RegisterTable>[0], 'label'> & { onAdd: () => void }

/** The questions that have a column, the oldest first: the newest ones that stand. */
export const questionColumns = (assignments: RegisterAssignment[]): RegisterAssignment[] =>
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
    <section aria-labelledby="register">
      <ClassHead id="register" title="Register">
        {table.assignments.length > 0 && rows.length > 0 && (
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-label [&_b]:text-ink">
            {WORK_STATES.map((state) => (
              <span key={state}>
                <b aria-hidden>{STATES_OF_WORK[state].sign}</b> {STATES_OF_WORK[state].signWord}
              </span>
            ))}
          </p>
        )}
      </ClassHead>
      {rows.length === 0 ? (
        <p className={CLASS_EMPTY}>
          Nobody is here yet. Show the code on the big screen and pupils come in by themselves, or{' '}
          <LinkButton onClick={onAdd}>make their seats</LinkButton> now and print a card for each.
        </p>
      ) : (
        <div className="grid grid-cols-2 items-start gap-6 max-tablet:grid-cols-1 max-tablet:gap-0 max-tablet:[&>table+table>thead]:hidden">
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
