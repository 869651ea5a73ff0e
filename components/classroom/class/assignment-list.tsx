import { ButtonLink } from '@/components/ui/button-link'
import { useTell } from '@/components/ui/when'
import type { RegisterAssignment } from '@/lib/domain/classroom/register'
import { MarginRow } from '../margin-row'
import { CLASS_EMPTY, ClassHead } from './class-head'
import { stateCountWords } from './state-words'

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
      <ClassHead id="assignments" title="Assignments">
        {open && (
          <ButtonLink href={`/classes/${classId}/set`}>
            Set a question <kbd>N</kbd>
          </ButtonLink>
        )}
      </ClassHead>
      {assignments.length === 0 && (
        <p className={CLASS_EMPTY}>
          Nothing is set yet. A question comes with a deck of cards, a date, and as much of the frame as your pupils
          need.
        </p>
      )}
      <ol className={assignments.length > 0 ? 'border-ink-3 border-t-[1.5px]' : ''}>
        {assignments.map((a) => (
          <MarginRow key={a.id} margin="letter" className={a === newest ? 'bg-card' : ''}>
            <b className="text-center font-says font-strong text-h3 leading-none">{a.letter}</b>
            <div>
              <p className="font-point font-says text-point leading-card wrap-anywhere">{a.question}</p>
              <p className="meta [&_b]:text-ink">
                {stateCountWords(a, tell).map(({ words, strong }, i) => (
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
          </MarginRow>
        ))}
      </ol>
    </section>
  )
}
