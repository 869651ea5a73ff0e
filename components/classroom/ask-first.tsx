'use client'
import type { ReactNode } from 'react'
import { Dialog } from '@/components/ui/dialog'

type Props = {
  title: string
  className?: string
  /** The pupil in whose row the focus goes on, where what had it is gone, as a menu is. */
  seatId?: string | undefined
  children: ReactNode
  onShut: () => void
}

/** Something that is said before it is done; the focus returns where it was. */
export function AskFirst({ seatId, ...dialog }: Props) {
  const giveBack = (before: HTMLElement | null) => {
    const row = document.querySelector<HTMLElement>(`[data-seat="${seatId}"] [aria-haspopup="menu"]`)
    ;(before ?? row)?.focus({ preventScroll: true })
  }
  return <Dialog {...dialog} giveBack={giveBack} />
}
