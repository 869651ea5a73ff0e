'use client'
import { usePageKeys } from '@/components/ui/use-page-keys'

const pupils = () => [...document.querySelectorAll<HTMLElement>('[data-seat] [data-stop]')]
const seatInHand = () => document.activeElement?.closest<HTMLElement>('[data-seat]')?.dataset.seat

/** Moves to the next or the previous pupil of the register; from elsewhere to the first or the last one. */
function step(by: 1 | -1) {
  const all = pupils()
  const at = all.findIndex((p) => p.closest<HTMLElement>('[data-seat]')?.dataset.seat === seatInHand())
  const fromElsewhere = by > 0 ? 0 : all.length - 1
  const to = at < 0 ? fromElsewhere : Math.min(all.length - 1, Math.max(0, at + by))
  all[to]?.focus()
  return to >= 0 && all.length > 0
}

type Handlers = { tick: (seatId: string) => void; print: () => unknown; set: () => unknown; go: (href: string) => void }

/** The keys of a class. Enter opens by itself: a pupil in hand is a link. */
export function useRegisterKeys(classId: string, newest: string | undefined, open: boolean, on: Handlers): void {
  usePageKeys({
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const seat = seatInHand()
      return seat ? on.tick(seat) : false
    },
    n: () => on.set(),
    w: () => (newest ? on.go(`/assignments/${newest}`) : false),
    b: () => (open ? on.go(`/classes/${classId}/screen`) : false),
    p: () => on.print(),
  })
}
