'use client'
import { Button } from '@/components/ui/button'
import { useTell } from '@/components/ui/when'
import { PlanDifferences } from '@/components/versions/plan-differences'
import { differenceWords } from '@/lib/domain/review/addressed'
import type { Addressed } from '@/lib/domain/review/comment'
import type { HandIn } from '@/lib/domain/review/hand-in'
import { lastTarget, TARGET_WORDS } from '@/lib/domain/review/last-target'
import { handInBefore } from '@/lib/domain/review/reviewed-pupil'
import { capital } from '@/lib/domain/shared/words'
import { useReview } from './review-context'
import { SLIP_SUMMARY } from './slip-summary'
import { stepToChange } from './step-to-change'

/** What changed since the last hand-in, in words, and what became of its target. */
export function Changes() {
  const { pupil, changes } = useReview()
  const tell = useTell()
  const before = handInBefore(pupil)
  if (!before || !changes) return null
  const lines = changes.groups.flatMap((group) =>
    group.differences.map((d) => ({ where: group.title, words: differenceWords(d), sign: signOf(d.kind) })),
  )
  return (
    <section
      className="paper p-3 text-small leading-card max-tablet:order-1 max-tablet:mx-4 max-tablet:mt-4"
      aria-label={`Changed since ${tell('day', before.at)}`}
    >
      <h3 className="flex items-center justify-between text-card">
        Changed since {tell('day', before.at)}
        {changes.marks.size + changes.gone.length > 0 && (
          <Button variant="quiet" size="small" onClick={() => stepToChange()}>
            <kbd>D</kbd> step
          </Button>
        )}
      </h3>
      {lines.length === 0 ? (
        <p>No change in the argument.</p>
      ) : (
        <>
          <ul>
            {lines.slice(0, 6).map(({ where, words, sign }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is drawn anew as a whole
              <li key={i} className="grid grid-cols-[14px_minmax(0,1fr)] py-px wrap-anywhere">
                <b aria-hidden="true">{sign}</b>
                <span>
                  <span className="meta">{where}:</span> {words}
                </span>
              </li>
            ))}
          </ul>
          <details>
            <summary className={SLIP_SUMMARY}>
              {lines.length > 6 ? `All ${lines.length} changes, in full` : 'In full'}
            </summary>
            <PlanDifferences groups={changes.groups} />
          </details>
        </>
      )}
      <LastTarget before={before} />
    </section>
  )
}

function signOf(kind: string): string {
  if (kind.endsWith('-added')) return '+'
  if (kind.endsWith('-removed')) return '−'
  return /weight|-moved$/.test(kind) ? '↔' : '~'
}

const SAYS: Record<Addressed, string> = { yes: 'addressed', 'in-part': 'in part', differently: 'seen differently' }

function LastTarget({ before }: { before: HandIn }) {
  const { pupil } = useReview()
  const asked = before.comments.filter((c) => c.parentId === null && c.sentAt !== null)
  const counts = (['yes', 'in-part', 'differently'] as const)
    .map((a) => [asked.filter((c) => c.addressed === a).length, SAYS[a]] as const)
    .filter(([count]) => count > 0)
  if (!before.target && !before.task && asked.length === 0) return null
  return (
    <p className="mt-2 border-rule border-t pt-2">
      {(before.target || before.task) && (
        <>
          <b className="text-pen">Last target</b> {[before.target, before.task].filter(Boolean).join(' ')}{' '}
          <b>{capital(TARGET_WORDS[lastTarget(pupil.handIns)])}.</b>{' '}
        </>
      )}
      <span className="meta">
        {pupil.seat.name} says of {asked.length} comment{asked.length === 1 ? '' : 's'}:{' '}
        {counts.length > 0 ? counts.map(([count, words]) => `${count} ${words}`).join(', ') : 'nothing yet'}
      </span>
    </p>
  )
}
