'use client'
import type { ReviewChoice } from '@/components/review/use-choice'
import { usePageKeys } from '@/components/ui/use-page-keys'
import type { WallPupil } from '@/lib/domain/review/wall'
import type { WallGroup } from '@/lib/domain/review/wall-groups'
import type { Once } from '../once/use-once'
import { seatHere, stepSeat } from './stops'

type Deeds = {
  groups: WallGroup<WallPupil>[]
  choice: ReviewChoice
  once: Once
  write: () => void
  pin: () => void
  close: () => void
  undo: () => void
  switchView: () => void
  toSheet: () => void
  legend: () => void
}

/** The keys of the wall and the table: the whole of it can be done without a mouse. */
export function useWallKeys({ groups, choice, once, ...does }: Deeds): void {
  const onTheWall = (n: number) => {
    const group = groups[n - 1]
    if (!group || group.kind === 'not-in') return false
    choice.only(group.rows.map((p) => p.seat.id))
  }
  usePageKeys({
    j: () => stepSeat(1),
    k: () => stepSeat(-1),
    x: () => {
      const seat = seatHere()
      if (seat === null) return false
      choice.toggle(seat)
    },
    m: () => {
      const seat = document.activeElement?.closest<HTMLElement>('[data-once]')?.dataset.once
      if (seat === undefined) return false
      once.move(seat)
    },
    c: does.write,
    v: does.switchView,
    s: does.toSheet,
    '?': does.legend,
    'Ctrl+z': does.undo,
    'Ctrl+Enter': () => (once.draft ? does.pin() : false),
    Escape: does.close,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [String(n), () => onTheWall(n)])),
  })
}
