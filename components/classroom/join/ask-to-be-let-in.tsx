'use client'
import { DoorOpen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Door } from '@/lib/domain/classroom/seat'
import type { JoinActions } from './join-actions'

/** How often the door is looked at while somebody waits. */
const AGAIN_MS = 2_000

type Props = {
  code: string
  seatId: string
  teacher: string
  actions: Pick<JoinActions, 'knock' | 'door'>
  onOpen: (token: string) => void
}

/** For a pupil without a card: the teacher sees who asks, and presses once. */
export function AskToBeLetIn({ code, seatId, teacher, actions, onOpen }: Props) {
  const [token, setToken] = useState<string | null>(null)
  const [door, setDoor] = useState<Door>('waiting')
  const [refusal, setRefusal] = useState('')
  const opened = useRef(onOpen)
  opened.current = onOpen
  useEffect(() => {
    if (token === null || door !== 'waiting') return
    const again = setInterval(async () => {
      const stands = await actions.door({ token }).catch(() => null)
      if (!stands?.ok || stands.value === 'waiting') return
      setDoor(stands.value)
      if (stands.value === 'open') opened.current(token)
    }, AGAIN_MS)
    return () => clearInterval(again)
  }, [token, door, actions])
  const ask = async () => {
    const asked = await actions.knock({ code, seatId }).catch(() => null)
    setRefusal(asked?.ok ? '' : (asked?.refusal.message ?? 'No connection. Try again.'))
    if (!asked?.ok) return
    setDoor('waiting')
    setToken(asked.value.token)
  }
  const waiting = token !== null && door === 'waiting'
  const words: Record<Door, string> = {
    waiting: waiting ? `${teacher} sees on the screen that you ask. Stay here.` : '',
    open: 'You are in.',
    shut: `${teacher} has not let you in here. Are you another bird?`,
    over: 'Nobody answered within ten minutes. Ask again.',
  }
  return (
    <div className="grid gap-3 [&>:empty]:hidden">
      <p className="flex items-center gap-4 text-ink-3 text-small before:h-px before:flex-1 before:bg-rule after:h-px after:flex-1 after:bg-rule">
        No card with you?
      </p>
      <Button size="large" disabled={waiting || door === 'open'} onClick={ask}>
        <Icon of={DoorOpen} size="large" />
        Ask {teacher} to let me in
      </Button>
      <p role="status">{refusal || words[door]}</p>
    </div>
  )
}
