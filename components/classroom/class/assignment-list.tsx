import { ButtonLink } from '@/components/ui/button-link'
import { useTell } from '@/components/ui/when'
import type { RegisterAssignment } from '@/lib/domain/classroom/register'
import { countWords } from './state-words'

type Props = {
  classId: string
  assignments: RegisterAssignment[]
  /** Whether more can be set: not in a class that is archived. */
  open: boolean
}

/** The questions of a class, newest first: letter in the margin, counts below the question. */
export function AssignmentList({ classId, assignments, open }: Props) {
  const tell = useTell()
  const newest = assignments.find((a) => !a.withdrawn)
  return (
    <section aria-labelledby="assignments">
      <div className="class-head">
        <h2 id="assignments">Assignments</h2>
        {open && (
          <ButtonLink href={`/classes/${classId}/set`}>
            Set a question <kbd>N</kbd>
          </ButtonLink>
        )}
      </div>
      {assignments.length === 0 && (
        <p className="class-empty">
          Nothing is set yet. A question comes with a deck of cards, a date, and as much of the frame as your pupils
          need.
        </p>
      )}
      <ol className="assignment-rows">
        {assignments.map((a) => (
          <li key={a.id} className={a === newest ? 'now' : ''}>
            <b className="letter">{a.letter}</b>
            <div>
              <p className="assignment-question">{a.question}</p>
              <p className="meta">
                {countWords(a, tell).map(({ words, strong }, i) => (
                  <span key={words}>
                    {i > 0 && ' · '}
                    {strong ? <b>{words}</b> : words}
                  </span>
                ))}
              </p>
            </div>
            <ButtonLink
              href={`/assignments/${a.id}`}
              variant={a === newest ? 'primary' : 'plain'}
              aria-label={`${a === newest ? 'Wall' : 'Open'}: ${a.question}`}
            >
              {a === newest ? 'Wall ' : 'Open'}
              {a === newest && <kbd>W</kbd>}
            </ButtonLink>
          </li>
        ))}
      </ol>
    </section>
  )
}
