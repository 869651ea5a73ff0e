'use client'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FactorScope } from '@/components/ui/factor-look'
import { LiveRegion } from '@/components/ui/live-region'
import { useTell, When } from '@/components/ui/when'
import { changesAt } from '@/lib/domain/review/addressed'
import type { ReturnedMap } from '@/lib/domain/review/returned'
import { OwnMap } from './own-map'
import { ReadAloud } from './read-aloud'
import type { ReturnedActions } from './returned-actions'
import { ReturnedSlip } from './returned-slip'
import '@/components/classroom/classroom.css'
import './returned.css'

/** What came back of a map: its own words with the flags in the margin, and a slip for each comment. */
export function ReturnedView({ returned, actions }: { returned: ReturnedMap; actions: ReturnedActions }) {
  const { comments, frozen, now, target, task, taskBy, level, returnedBy } = returned
  const tell = useTell()
  const [today] = useState(() => new Date().toISOString())
  const [on, setOn] = useState<string | null>(null)
  const changes = useMemo(
    () =>
      new Map(
        comments.map((c) => [c.id, frozen[c.submissionId] ? changesAt(c.anchor, frozen[c.submissionId]!, now) : []]),
      ),
    [comments, frozen, now],
  )
  return (
    <main id="main" className="returned">
      <header className="returned-head">
        <h1>{now.question.text}</h1>
        <p>
          <b className="pen">{returnedBy} returned this map</b> on <When at={returned.returnedAt} now={today} />. Your
          map is open to edit; the copy you handed in on <When at={returned.handedInAt} now={today} /> is kept.
        </p>
      </header>
      <FactorScope factors={now.factors}>
        <OwnMap map={now} comments={comments} on={on} onChoose={setOn} />
      </FactorScope>
      <aside className="returned-slips" aria-label="Comments">
        {(target || task) && (
          <section className="returned-target" aria-label="Target">
            {target && (
              <p>
                <b className="pen">Target</b> {target}
              </p>
            )}
            {task && (
              <p>
                <b className="pen">Task</b> {task}
              </p>
            )}
            {taskBy && <p className="meta">By {tell('weekday', taskBy)}</p>}
          </section>
        )}
        {level && (
          <p className="returned-target">
            <b className="pen">Best fit</b> {level}
          </p>
        )}
        {comments.length === 0 && <p className="meta">There are no comments on single cards.</p>}
        <ol>
          {comments.map((comment, i) => (
            <ReturnedSlip
              key={comment.id}
              mapId={returned.mapId}
              comment={comment}
              number={i + 1}
              on={on === comment.id}
              changed={changes.get(comment.id) ?? []}
              now={now}
              frozen={frozen[comment.submissionId] ?? now}
              onAnswer={actions.answer}
            />
          ))}
        </ol>
        {returned.star && <ReadAloud returned={returned} onAnswer={actions.readAloud} />}
        <HandInAgain returned={returned} onHandIn={actions.handIn} />
      </aside>
    </main>
  )
}

function HandInAgain({ returned, onHandIn }: { returned: ReturnedMap; onHandIn: ReturnedActions['handIn'] }) {
  const [refused, setRefused] = useState<string | null>(null)
  const router = useRouter()
  const { comments, returnedBy, mapId, changedSince, handedInAgain } = returned
  const answered = comments.filter((c) => c.addressed !== null).length
  const handIn = async () => {
    const result = await onHandIn({ mapId })
    setRefused(result.ok ? null : result.refusal.message)
    router.refresh()
  }
  return (
    <section className="hand-in-again" aria-label="Hand in again">
      <Button variant="primary" size="large" disabled={!changedSince} onClick={handIn}>
        Hand in again
      </Button>
      <LiveRegion>
        {refused ??
          (changedSince
            ? `${answered} of ${comments.length} answered. You may hand in now; ${returnedBy} sees which.`
            : handedInAgain
              ? 'You have handed it in again.'
              : 'Nothing has changed since you handed it in.')}
      </LiveRegion>
    </section>
  )
}
