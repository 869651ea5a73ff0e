'use client'
import { Undo2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { hereZone } from '@/components/ui/when'
import type { ListedClass } from '@/lib/domain/classroom/register'
import type { ArchiveClass, CreateClass } from '@/lib/domain/classroom/requests'
import type { ServerAction } from '@/lib/domain/shared/action'
import { counted } from '@/lib/domain/shared/words'
import { forgetNames } from '@/lib/sync/name-book'
import { MarginRow } from '../margin-row'
import { useSaid } from '../use-said'
import { NewClass } from './new-class'

/** How it goes, for whoever has no class yet. */
const STEPS = [
  [
    'Make a class.',
    'Pupils come in with its code. They give no name and no e-mail address: each is a bird and a number.',
  ],
  ['Set a question', 'with a deck of cards and a date. Watch where the class stands.'],
  [
    'Review what is handed in:',
    'one comment in many maps at once, one target for each pupil, a sheet for the whole class.',
  ],
]

type Props = {
  /** Whose names this browser keeps of classes; of one that is no more they go. */
  teacherId: string
  classes: ListedClass[]
  onCreate: ServerAction<CreateClass, { id: string }>
  onArchive: ServerAction<ArchiveClass, null>
  /** A way to look at a class that was made for a demonstration. */
  demonstration?: ReactNode
}

/** A teacher's classes; archived ones folded away. Without any, how it goes. */
export function ClassList({ teacherId, classes, onCreate, onArchive, demonstration }: Props) {
  const router = useRouter()
  const { run, busy, bar } = useSaid()
  useEffect(() => {
    void forgetNames(teacherId, (id) => classes.every((c) => c.id !== id))
  }, [teacherId, classes])
  const current = classes.filter((c) => !c.archivedAt)
  const archived = classes.filter((c) => c.archivedAt)
  const create = (name: string) =>
    run('The class is made.', async () => {
      const made = await onCreate({ name, zone: hereZone() })
      if (made.ok) router.push(`/classes/${made.value.id}`)
      return made
    })
  return (
    <div aria-busy={busy}>
      {current.length > 0 && (
        <ul className="border-ink-3 border-t-[1.5px]">
          {current.map((c) => (
            <ClassRow key={c.id} listed={c} />
          ))}
        </ul>
      )}
      {current.length === 0 && (
        <ol className="grid max-w-measure gap-5">
          {STEPS.map(([what, how], i) => (
            <li key={what} className="grid grid-cols-[36px_1fr] border-margin border-s-2 ps-5">
              <b className="font-says font-strong text-h3 text-ink-2 leading-card">{i + 1}</b>
              <p className="text-ink-2">
                <strong className="text-ink">{what}</strong> {how}
              </p>
            </li>
          ))}
        </ol>
      )}
      <NewClass onCreate={create} />
      {demonstration}
      {archived.length > 0 && (
        <details className="mt-6">
          <summary className="min-h-hit text-ink-2">Archived: {archived.length}</summary>
          <ul className="border-ink-3 border-t-[1.5px]">
            {archived.map((c) => (
              <ClassRow key={c.id} listed={c}>
                <Button
                  size="small"
                  aria-label={`Take ${c.name} out of the archive`}
                  onClick={() =>
                    run(`${c.name} is out of the archive.`, () => onArchive({ classId: c.id, archived: false }))
                  }
                >
                  <Icon of={Undo2} size="small" />
                  Take it out
                </Button>
              </ClassRow>
            ))}
          </ul>
        </details>
      )}
      {bar}
    </div>
  )
}

function ClassRow({ listed, children }: { listed: ListedClass; children?: ReactNode }) {
  const { id, name, demo, owner, pupils, joined, questions, toRead } = listed
  return (
    <MarginRow margin="words">
      <span className="pe-3 text-end text-ink-2 text-small [&_b]:text-ink">
        {toRead > 0 && (
          <>
            <b>{toRead}</b> to read
          </>
        )}
      </span>
      <div>
        <Link
          href={`/classes/${id}`}
          className="inline-flex min-h-hit items-center font-says font-strong text-h3 text-ink leading-tight no-underline wrap-anywhere hover:underline"
        >
          {name}
        </Link>
        <p className="meta">
          {[
            ...(demo ? ['A demonstration: nobody here is real'] : []),
            pupils === 0 ? 'nobody here yet' : counted(pupils, 'pupil'),
            ...(joined < pupils ? [`${joined} joined`] : []),
            questions === 0 ? 'nothing set yet' : counted(questions, 'question'),
            ...(owner ? [] : ['with a colleague']),
          ].join(' · ')}
        </p>
      </div>
      {children}
    </MarginRow>
  )
}
