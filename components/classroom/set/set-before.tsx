'use client'
import Link from 'next/link'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { When } from '@/components/ui/when'
import type { WithdrawAssignment } from '@/lib/domain/classroom/requests'
import type { SetAssignment } from '@/lib/domain/classroom/setting'
import type { ServerAction } from '@/lib/domain/shared/action'

type Withdraw = ServerAction<WithdrawAssignment, null>
type Props = { classId: string; assignments: SetAssignment[]; now: string; onWithdraw: Withdraw }

/** What was set to the class before: each can be changed, taken back, and set again. */
export function SetBefore({ classId, assignments, now, onWithdraw }: Props) {
  if (assignments.length === 0) return null
  return (
    <details className="text-card open:basis-full">
      <summary className="min-h-hit pt-2 text-ink-2">Set before: {assignments.length}</summary>
      <ul>
        {assignments.map((assignment) => {
          const { id, terms, withdrawn } = assignment
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-3 border-rule border-t py-3">
              <span className="grid flex-[1_1_260px]">
                <Link href={`/assignments/${id}`} className="font-says text-ink">
                  {terms.question.text}
                </Link>
                <span className="meta">{withdrawn ? 'Taken back' : <Due at={terms.dueAt} now={now} />}</span>
              </span>
              <ButtonLink size="small" href={`/classes/${classId}/set?edit=${id}`}>
                Change
              </ButtonLink>
              <TakeBack assignment={assignment} onWithdraw={onWithdraw} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** Takes a question back, or sets it again: each undoes the other. */
export function TakeBack({ assignment, onWithdraw }: { assignment: SetAssignment; onWithdraw: Withdraw }) {
  const { id, withdrawn } = assignment
  const [busy, start] = useTransition()
  const [refusal, setRefusal] = useState('')
  return (
    <>
      <span className="refusal" role="status">
        {refusal}
      </span>
      <Button
        size="small"
        disabled={busy}
        onClick={() =>
          start(async () => {
            const done = await onWithdraw({ assignmentId: id, withdrawn: !withdrawn })
            setRefusal(done.ok ? '' : done.refusal.message)
          })
        }
      >
        {withdrawn ? 'Set it again' : 'Take it back'}
      </Button>
    </>
  )
}

function Due({ at, now }: { at: string | null; now: string }) {
  if (at === null) return 'No date'
  return (
    <>
      Due <When at={at} now={now} />
    </>
  )
}
