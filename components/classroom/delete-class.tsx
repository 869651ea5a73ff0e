'use client'
import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { ForgetClass } from '@/lib/domain/classroom/requests'
import type { ServerAction } from '@/lib/domain/shared/action'
import { forgetNames } from '@/lib/sync/name-book'
import { TypedDeletion } from '../account/typed-deletion'

/** Deletes a class with all that was handed in: one click for a demonstration, its name typed for a real one. */
export function DeleteClass({
  classId,
  teacherId,
  name,
  demo,
  onDelete,
}: {
  classId: string
  /** Whose names of the class go with it. */
  teacherId: string
  name: string
  demo: boolean
  onDelete: ServerAction<ForgetClass, null>
}) {
  const router = useRouter()
  const [trouble, setTrouble] = useState('')
  const [busy, start] = useTransition()
  const remove = async (typed: string) => {
    const done = await onDelete({ classId, typed })
    if (done.ok) await forgetNames(teacherId, (id) => id === classId)
    if (done.ok) router.push('/classes')
    return done
  }
  if (!demo)
    return (
      <TypedDeletion
        label="Delete this class"
        warning="This deletes its questions, its pupils’ maps for them, everything handed in and every comment. Nobody can bring it back."
        name={name}
        onDelete={remove}
      />
    )
  return (
    <p className="grid justify-items-start gap-3 text-card">
      <Button
        disabled={busy}
        onClick={() =>
          start(async () => {
            const done = await remove('')
            setTrouble(done.ok ? '' : done.refusal.message)
          })
        }
      >
        <Icon of={Trash2} />
        {busy ? 'Deleting …' : 'Delete the demonstration class'}
      </Button>
      <span role="alert" className="refusal">
        {trouble}
      </span>
    </p>
  )
}
