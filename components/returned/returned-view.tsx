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

const TARGET = 'rounded-card bg-pen-tint px-4 py-3 text-card'

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
    <main
      id="main"
      className="grid min-h-[calc(100dvh-49px)] grid-cols-[minmax(0,1fr)_400px] content-start bg-sheet [--flag-w:70px] [--row-gap:16px] max-[860px]:grid-cols-1 max-[860px]:[--flag-w:58px] max-[860px]:[--row-gap:8px]"
    >
      <header className="col-span-full border-rule border-b py-3 ps-[calc(var(--flag-w)+var(--row-gap))] pe-6 max-[860px]:ps-5">
        <h1 className="font-says font-strong text-h3 leading-tight">{now.question.text}</h1>
        <p className="mt-2 text-card text-ink-2">
          <b className="text-pen">{returnedBy} returned this map</b> on <When at={returned.returnedAt} now={today} />.
          Your map is open to edit; the copy you handed in on <When at={returned.handedInAt} now={today} /> is kept.
        </p>
      </header>
      <FactorScope factors={now.factors}>
        <OwnMap map={now} comments={comments} on={on} onChoose={setOn} />
      </FactorScope>
      <aside
        className="flex flex-col gap-3 border-rule border-s bg-ground px-5 pt-4 pb-6 max-[860px]:border-s-0 max-[860px]:border-t"
        aria-label="Comments"
      >
        {(target || task) && (
          <section className={TARGET} aria-label="Target">
            {target && (
              <p>
                <b className="text-pen">Target</b> {target}
              </p>
            )}
            {task && (
              <p>
                <b className="text-pen">Task</b> {task}
              </p>
            )}
            {taskBy && <p className="meta">By {tell('weekday', taskBy)}</p>}
          </section>
        )}
        {level && (
          <p className={TARGET}>
            <b className="text-pen">Best fit</b> {level}
          </p>
        )}
        {comments.length === 0 && <p className="meta">There are no comments on single cards.</p>}
        <ol className="grid gap-3">
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
  const toHandIn = `${answered} of ${comments.length} answered. You may hand in now; ${returnedBy} sees which.`
  const nothingNew = handedInAgain ? 'You have handed it in again.' : 'Nothing has changed since you handed it in.'
  const handIn = async () => {
    const result = await onHandIn({ mapId })
    setRefused(result.ok ? null : result.refusal.message)
    router.refresh()
  }
  return (
    <section className="flex items-center gap-4 pt-3" aria-label="Hand in again">
      <Button variant="primary" size="large" disabled={!changedSince} onClick={handIn}>
        Hand in again
      </Button>
      <LiveRegion>{refused ?? (changedSince ? toHandIn : nothingNew)}</LiveRegion>
    </section>
  )
}
