'use client'
import type { ReactNode } from 'react'
import { LinkButton } from '@/components/classroom/link-button'
import { PanelRow, RegisterPanel } from '@/components/classroom/register-panel'
import { Button } from '@/components/ui/button'
import { DownloadLink } from '@/components/ui/download-link'
import type { Register } from '@/lib/domain/classroom/register'
import type { Result } from '@/lib/domain/shared/result'
import type { Names } from '@/lib/sync/name-book'
import { addNamed } from '../names/add-named'
import { AddPupils } from '../names/add-pupils'
import type { ClassActions } from './class-actions'

type Run = () => Promise<Result<unknown>>
type Props = {
  register: Register
  /** The names that this device knows of the pupils who are there. */
  known: string[]
  adding: boolean
  onAdding: (adding: boolean) => void
  /** Names for the seats that were just made. */
  onNamed: (names: Names) => void
  actions: Pick<ClassActions, 'addSeats' | 'archive'>
  run: (words: string, action: Run, undo?: Run) => void
  /** How long the class is kept, and its end. */
  keeping?: ReactNode
}

/** What a class holds: more pupils, its register as a file, the archive, and the end. */
export function ClassFile({ register, known, adding, onAdding, onNamed, actions, run, keeping }: Props) {
  const { id: classId, archivedAt } = register
  const archive = (archived: boolean) => () => actions.archive({ classId, archived })
  const more = (count: number) => (count === 1 ? 'One pupil more.' : `${count} pupils more.`)
  const addCount = (count: number) => {
    onAdding(false)
    run(more(count), () => actions.addSeats({ classId, count }))
  }
  const addNames = (names: string[]) => {
    onAdding(false)
    run(more(names.length), async () => {
      const added = await addNamed(names, classId, actions.addSeats)
      if (added.ok) onNamed(added.value)
      return added
    })
  }
  return (
    <RegisterPanel id="class-file" title="Class file">
      <p className="meta">Register as CSV, safe to open in a spreadsheet.</p>
      {adding && <AddPupils known={known} onCount={addCount} onNames={addNames} onShut={() => onAdding(false)} />}
      <PanelRow>
        <Button aria-expanded={adding} onClick={() => onAdding(!adding)}>
          Add pupils
        </Button>
        <DownloadLink href={`/api/classes/${classId}/register.csv`}>Export</DownloadLink>
        {archivedAt ? (
          <LinkButton onClick={() => run('Out of the archive.', archive(false))}>Take out of the archive</LinkButton>
        ) : (
          <LinkButton onClick={() => run('Archived.', archive(true), archive(false))}>Archive</LinkButton>
        )}
      </PanelRow>
      {keeping}
    </RegisterPanel>
  )
}
