import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { LookedAtWork } from '@/lib/domain/review/criteria-row'
import type { HandIn } from '@/lib/domain/review/hand-in'

/** A hand-in that stands, with nothing made of it yet. */
export const handInSketch = (given: Partial<HandIn> = {}): HandIn => ({
  id: 'h1',
  n: 1,
  at: '2026-11-20T12:00:00.000Z',
  late: false,
  withdrawnAt: null,
  readAt: null,
  returnedAt: null,
  target: '',
  task: '',
  taskBy: null,
  level: null,
  star: null,
  comments: [],
  ...given,
})

/** A pupil by the number of the register, who has handed a map in; without a map, one who has not begun. */
export function pupilSketch(number: number, map: ArgumentMap | null, given: Partial<LookedAtWork> = {}): LookedAtWork {
  return {
    seat: { id: `s${number}`, number, name: `Heron ${number}` },
    mapId: map ? `m${number}` : null,
    map,
    state: map ? ('handed-in' as const) : ('not-started' as const),
    handedIn: map !== null,
    handIns: map ? [handInSketch({ id: `h${number}` })] : [],
    ...given,
  }
}
