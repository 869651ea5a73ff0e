import type { ArgumentMap } from '../map/argument-map'
import type { Compared } from '../question/question-types'
import { wordsOf } from '../question/question-words'
import type { Pile } from './compare'

type Two = { mine: Pile; rival: Pile; by: Compared; tick: number; ranked: boolean }

/** Why a map says how far it does, in one sentence made of what is compared and of nothing else. */
export function whyOf(map: ArgumentMap, { mine, rival, by, tick, ranked }: Two): string {
  const [own, other] = named(map, mine, rival, by)
  const you = ranked ? 'By the cards that you ranked, you' : 'You'
  if (mine.counts === rival.counts) return `${you} give ${own} as much weight as ${other}.`
  if (tick === 0) return `${you} give ${own} about as much weight as ${other}.`
  const more = tick > 0 ? 'more' : 'less'
  const much = Math.abs(tick) === 3 ? 'much ' : ''
  const hardly = Math.abs(tick) === 1 ? `, but not much ${more}` : ''
  return `${you} give ${much}${more} weight to ${own} than to ${other}${hardly}.`
}

/** How the two are called beside each other: the one that the question is about, and what it is set against. */
function named(map: ArgumentMap, mine: Pile, rival: Pile, by: Compared): [string, string] {
  const { sides } = wordsOf(map)
  const half = rival.halved ? ` (“${sides.qualifies.word}” counts half)` : ''
  const names: Record<Compared, [string, string]> = {
    rival: [mine.name, `its strongest rival, ${rival.name}${half}`],
    first: [mine.name, `the heaviest of the others, ${rival.name}`],
    sides: [
      `${mine.name} (“${sides.supports.word}”)`,
      half === '' ? `${rival.name} (“${sides.opposes.word}”)` : `${rival.name}${half}`,
    ],
    two: [`the case for ${mine.name}`, `the case for ${rival.name}`],
  }
  return names[by]
}
