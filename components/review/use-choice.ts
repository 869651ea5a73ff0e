'use client'
import { useState } from 'react'
import type { WallPupil } from '@/lib/domain/review/wall'

/** Which maps are chosen, by seat. A map that is not handed in cannot be: nothing can be pinned on it. */
export function useChoice(pupils: WallPupil[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const open = (ids: string[]) => ids.filter((id) => pupils.some((p) => p.seat.id === id && p.submissionId !== null))
  return {
    chosen,
    has: (seatId: string) => chosen.has(seatId),
    toggle: (seatId: string) =>
      setChosen(
        (before) =>
          new Set(before.has(seatId) ? [...before].filter((id) => id !== seatId) : [...before, ...open([seatId])]),
      ),
    /** Chooses these alone; if they are the choice already, nothing. */
    only: (seatIds: string[]) =>
      setChosen((before) => {
        const wanted = open(seatIds)
        return wanted.length === before.size && wanted.every((id) => before.has(id)) ? new Set() : new Set(wanted)
      }),
    clear: () => setChosen(new Set()),
  }
}
export type ReviewChoice = ReturnType<typeof useChoice>
