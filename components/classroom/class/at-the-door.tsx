'use client'
import { DoorOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { REAL_NAME } from '@/components/classroom/names/real-name'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { WaitingKnock } from '@/lib/domain/classroom/seat'
import type { ClassActions } from './class-actions'

/** How often a class that is open to newcomers looks who stands at its door. */
const AGAIN_MS = 4_000

type Props = {
  classId: string
  open: boolean
  nameOf: (seatId: string) => string | undefined
  actions: Pick<ClassActions, 'knocks' | 'answerKnock'>
  onSay: (words: string) => void
}

/** Pupils without a card who ask to be let in: one press each. */
export function AtTheDoor({ classId, open, nameOf, actions, onSay }: Props) {
  const [waiting, setWaiting] = useState<WaitingKnock[]>([])
  const { knocks, answerKnock } = actions
  useEffect(() => {
    if (!open) return
    let here = true
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      const found = await knocks({ classId }).catch(() => null)
      if (here && found?.ok) setWaiting(found.value)
    }
    void look()
    const again = setInterval(look, AGAIN_MS)
    return () => {
      here = false
      clearInterval(again)
    }
  }, [classId, open, knocks])
  const answer = async ({ id, name }: WaitingKnock, letIn: boolean) => {
    setWaiting((before) => before.filter((w) => w.id !== id))
    const done = await answerKnock({ classId, knockId: id, open: letIn }).catch(() => null)
    const words = letIn ? `${name} is let in.` : `${name} stays outside.`
    onSay(done?.ok ? words : 'Nobody is at the door any more.')
  }
  return (
    <section
      aria-label="At the door"
      className={`mt-3 grid gap-3 rounded-card border-note-line border-s-3 bg-note-tint px-4 py-3 ${waiting.length === 0 ? 'hidden' : ''}`}
    >
      <div role="status">
        {waiting.length > 0 && (
          <p className="flex items-center gap-3 font-strong text-note text-small">
            <Icon of={DoorOpen} size="large" />
            At the door, without a card
          </p>
        )}
      </div>
      <ul className="grid gap-2">
        {waiting.map((knock) => (
          <li key={knock.id} className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <b>{knock.name}</b> {nameOf(knock.seatId) && <span className={REAL_NAME}>{nameOf(knock.seatId)}</span>}
            <Button variant="primary" size="small" onClick={() => void answer(knock, true)}>
              Let in as {knock.name}
            </Button>
            <Button size="small" aria-label={`Not ${knock.name}`} onClick={() => void answer(knock, false)}>
              Not now
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
