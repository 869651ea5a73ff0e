'use client'
import { useState } from 'react'
import type { HandIn } from '@/lib/domain/review/hand-in'
import { dayWords } from './day-words'
import { useReview } from './review-context'

/** One target, one task, one day. Kept when a field is left. */
export function TargetForm({ handIn }: { handIn: HandIn }) {
  const { actions, does, bank, threads } = useReview()
  const was = { target: handIn.target, task: handIn.task, taskBy: handIn.taskBy?.slice(0, 10) ?? null }
  const [now, setNow] = useState(was)
  const [from, setFrom] = useState(handIn)
  if (from !== handIn) {
    setFrom(handIn)
    setNow(was)
  }
  const keep = (next: typeof now) => {
    if (next.target === was.target && next.task === was.task && next.taskBy === was.taskBy) return
    const set = (to: typeof now) => actions.setTarget({ submissionId: handIn.id, ...to })
    void does(handIn.id, 'Target kept', set(next), () => set(was))
  }
  const tasks = bank.filter((e) => e.task !== '' && threads.some((t) => t.comment.code === e.code)).map((e) => e.task)
  const listId = `tasks-${handIn.id}`
  return (
    <section
      className="target-form"
      aria-label="Target"
      onKeyDown={(event) => {
        const at = event.target as HTMLInputElement
        if (event.key === 'Enter' || event.key === 'Escape') at.blur()
      }}
    >
      <label>
        <b className="pen">Target</b>
        <input
          className="field"
          name="target"
          maxLength={300}
          value={now.target}
          placeholder="One thing to aim at"
          onChange={(e) => setNow({ ...now, target: e.target.value })}
          onBlur={() => keep(now)}
        />
      </label>
      <label>
        <b className="pen">Task</b>
        <input
          className="field"
          list={listId}
          maxLength={300}
          value={now.task}
          placeholder="One thing to do about it"
          onChange={(e) => setNow({ ...now, task: e.target.value })}
          onBlur={() => keep(now)}
        />
        <datalist id={listId}>
          {tasks.map((task) => (
            <option key={task} value={task} />
          ))}
        </datalist>
      </label>
      <label>
        <b className="pen">By</b>
        <input
          className="field"
          type="date"
          value={now.taskBy ?? ''}
          onChange={(e) => setNow({ ...now, taskBy: e.target.value || null })}
          onBlur={() => keep(now)}
        />
      </label>
      {handIn.returnedAt && (
        <p className="meta">Returned {dayWords(handIn.returnedAt)}: what you change here is seen at once.</p>
      )}
    </section>
  )
}
