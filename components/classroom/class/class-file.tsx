'use client'
import type { ReactNode } from 'react'
import type { Register } from '@/lib/domain/classroom/register'
import type { Result } from '@/lib/domain/shared/result'
import { day } from '../day'
import type { ClassActions } from './class-actions'

type Run = () => Promise<Result<unknown>>
type Props = {
  register: Register
  adding: boolean
  onAdding: (adding: boolean) => void
  actions: Pick<ClassActions, 'addSeats' | 'archive'>
  run: (words: string, action: Run, undo?: Run) => void
  erase?: ReactNode
}

/** What a class holds: more pupils, its register as a file, the archive, and the end. */
export function ClassFile({ register, adding, onAdding, actions, run, erase }: Props) {
  const { id: classId, archivedAt, keepUntil } = register
  const archive = (archived: boolean) => () => actions.archive({ classId, archived })
  const add = (form: FormData) => {
    const count = Number(form.get('count'))
    onAdding(false)
    run(count === 1 ? 'One pupil more.' : `${count} pupils more.`, () => actions.addSeats({ classId, count }))
  }
  return (
    <section aria-labelledby="class-file">
      <h2 id="class-file">Class file</h2>
      <p className="meta">
        Register as CSV, safe to open in a spreadsheet.
        {keepUntil && ` Kept until ${day(keepUntil, '')}, then deleted.`}
      </p>
      {adding && (
        <form action={add} className="panel-row">
          <label>
            <span className="label">How many pupils</span>
            <input className="field" name="count" type="number" min={1} max={60} required defaultValue={28} />
          </label>
          <button type="submit" className="button primary">
            Add
          </button>
        </form>
      )}
      <p className="panel-row">
        <button type="button" className="button" aria-expanded={adding} onClick={() => onAdding(!adding)}>
          Add pupils
        </button>
        <a href={`/api/classes/${classId}/register.csv`} download>
          Export
        </a>
        {archivedAt ? (
          <button type="button" className="link" onClick={() => run('Out of the archive.', archive(false))}>
            Take out of the archive
          </button>
        ) : (
          <button type="button" className="link" onClick={() => run('Archived.', archive(true), archive(false))}>
            Archive
          </button>
        )}
        {erase}
      </p>
    </section>
  )
}
