'use client'
import { useEffect, useRef, useState } from 'react'
import { TextInput } from '@/components/ui/field'
import { useTell } from '@/components/ui/when'
import type { HandIn } from '@/lib/domain/review/hand-in'
import { mergeTargets, sameTarget, type Target } from '@/lib/domain/review/target'
import { useReview } from './review-context'

const PAUSE_MS = 1_500

/** One target, one task, one day. Kept when a field is left, and after a pause in typing. */
export function TargetForm({ handIn }: { handIn: HandIn }) {
  const { actions, does, bank, threads } = useReview()
  const tell = useTell()
  const was = { target: handIn.target, task: handIn.task, taskBy: handIn.taskBy }
  const [now, setNow] = useState(was)
  const [from, setFrom] = useState({ id: handIn.id, was })
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])
  if (from.id !== handIn.id || !sameTarget(from.was, was)) {
    setFrom({ id: handIn.id, was })
    // What is being typed while an answer comes is newer than the answer.
    setNow(from.id === handIn.id ? mergeTargets(from.was, now, was) : was)
  }
  const type = (fields: Partial<Target>) => {
    const next = { ...now, ...fields }
    setNow(next)
    clearTimeout(pause.current)
    pause.current = setTimeout(() => keep(next), PAUSE_MS)
  }
  const keep = (next: Target) => {
    clearTimeout(pause.current)
    if (sameTarget(next, was)) return
    const set = (to: Target) => actions.setTarget({ submissionId: handIn.id, ...to })
    void does(handIn.id, 'Target kept', set(next), () => set(was))
  }
  const tasks = bank.filter((e) => e.task !== '' && threads.some((t) => t.comment.code === e.code)).map((e) => e.task)
  const listId = `tasks-${handIn.id}`
  return (
    <section
      className="grid gap-2 rounded-card bg-pen-tint p-3 text-small"
      aria-label="Target"
      onKeyDown={(event) => {
        // Back to the map, where the letters are keys; leaving the field keeps what is in it.
        if (event.key === 'Enter' || event.key === 'Escape')
          document.getElementById('main')?.focus({ preventScroll: true })
      }}
    >
      <label className="grid grid-cols-[52px_minmax(0,1fr)] items-center">
        <b className="text-pen">Target</b>
        <TextInput
          className="text-small"
          name="target"
          maxLength={300}
          value={now.target}
          placeholder="One thing to aim at"
          onChange={(e) => type({ target: e.target.value })}
          onBlur={() => keep(now)}
        />
      </label>
      <label className="grid grid-cols-[52px_minmax(0,1fr)] items-center">
        <b className="text-pen">Task</b>
        <TextInput
          className="text-small"
          list={listId}
          maxLength={300}
          value={now.task}
          placeholder="One thing to do about it"
          onChange={(e) => type({ task: e.target.value })}
          onBlur={() => keep(now)}
        />
        <datalist id={listId}>
          {tasks.map((task) => (
            <option key={task} value={task} />
          ))}
        </datalist>
      </label>
      <label className="grid grid-cols-[52px_minmax(0,1fr)] items-center">
        <b className="text-pen">By</b>
        <TextInput
          className="text-small"
          type="date"
          value={now.taskBy ?? ''}
          onChange={(e) => type({ taskBy: e.target.value || null })}
          onBlur={() => keep(now)}
        />
      </label>
      {handIn.returnedAt && (
        <p className="meta">Returned {tell('day', handIn.returnedAt)}: what you change here is seen at once.</p>
      )}
    </section>
  )
}
