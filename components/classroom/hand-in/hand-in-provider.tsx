'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { keepTyped } from '@/components/session/keep-typed'
import type { OpenSession } from '@/components/session/open-session'
import type { Result } from '@/lib/domain/shared/result'
import { allSent } from '@/lib/sync/all-sent'
import { HandInContext, type OpenAssignment } from './hand-in-context'

type Props = { session: OpenSession; assignment?: OpenAssignment; children: ReactNode }

/** Hands an open map in: first all that is typed is saved, since the server freezes what it has. */
export function HandInProvider({ session, assignment, children }: Props) {
  const router = useRouter()
  const { map, seq, unsent } = useSyncExternalStore(session.subscribe, session.view, session.view)
  const [handedIn, setHandedIn] = useState(assignment?.work.handedIn ?? null)
  const [isOpen, setOpen] = useState(false)
  const [busy, setBusy] = useState<'saving' | 'sending' | null>(null)
  const [refusal, setRefusal] = useState('')
  const known = assignment?.work.handedIn
  // The page was asked for again: a mate may have handed in, or a hand-in was taken back.
  useEffect(() => setHandedIn(known ?? null), [known])
  if (!assignment) return children

  const ask = async <T,>(run: () => Promise<Result<T>>, then: (value: T) => void) => {
    setBusy('sending')
    const done = await run().catch(() => null)
    setBusy(null)
    if (done === null) return setRefusal('No connection. Your map is safe; try again.')
    if (done.ok) then(done.value)
    else setRefusal(done.refusal.message)
    // A mate may have done the same a moment before.
    router.refresh()
  }
  const handIn = async () => {
    if (busy !== null) return
    setRefusal('')
    setBusy('saving')
    keepTyped()
    const why = await allSent(session)
    if (why !== null) {
      setBusy(null)
      return setRefusal(why)
    }
    await ask(() => assignment.onHandIn({ mapId: map.id }), setHandedIn)
  }
  const takeBack = async () => {
    if (busy !== null) return
    setRefusal('')
    await ask(
      () => assignment.onTakeBack({ mapId: map.id }),
      () => setHandedIn(null),
    )
  }
  const open = (opens: boolean) => {
    setRefusal('')
    setOpen(opens)
  }
  return (
    <HandInContext
      value={{
        work: assignment.work,
        handedIn,
        isOpen,
        open,
        busy,
        refusal,
        handIn,
        takeBack,
        changed: handedIn !== null && (seq > handedIn.seq || unsent > 0),
      }}
    >
      {children}
    </HandInContext>
  )
}
