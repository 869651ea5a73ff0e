'use client'
import { type ReactNode, useRef } from 'react'
import { focusCard } from '@/components/session/focus-card'
import { useMap, useTools } from '@/components/session/use-map'
import { Dialog } from '@/components/ui/dialog'

type Props = { title: string; size?: 'middle' | 'wide'; children: ReactNode; onShut?: () => void }

/** A question put to the student over the map; the focus goes back where it was. */
export function AskingDialog({ title, size, children, onShut }: Props) {
  const asking = useMap((s) => s.asking)
  const { ask } = useTools()
  const asked = useRef(asking && 'id' in asking ? asking.id : undefined)
  const opener = useRef(document.activeElement)
  const giveBack = (before: HTMLElement | null) => {
    if (before) return before.focus({ preventScroll: true })
    // What was asked about may stand elsewhere now: a card from the tray, or in another lane.
    const card = opener.current?.closest<HTMLElement>('[data-focus], [data-claim]')
    const id = card?.dataset.focus ?? card?.dataset.claim ?? asked.current
    if (id) focusCard(id)
  }
  return (
    <Dialog title={title} size={size} onShut={onShut ?? (() => ask(null))} giveBack={giveBack}>
      {children}
    </Dialog>
  )
}
