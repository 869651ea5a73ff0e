import type { WallPupil } from '@/lib/domain/review/wall'

/** How many of the pupils who handed in show a criterion: the last row of the table. */
export function sumsOf(pupils: WallPupil[], factors: { id: string }[]) {
  const handedIn = pupils.filter((p) => p.handedIn)
  const count = (has: (pupil: WallPupil) => boolean) => handedIn.filter(has).length
  return {
    in: handedIn.length,
    again: count((p) => p.times > 1),
    factors: Object.fromEntries(factors.map((f) => [f.id, count((p) => p.factors.includes(f.id))])),
    open: count((p) => p.counter !== null && p.counter.answered < p.counter.of),
    untested: count((p) => p.tested === false),
    found: count((p) => p.findings.length > 0),
    acted: count((p) => p.target === 'acted-on'),
  }
}
