import type { ArgumentMap } from '../map/argument-map'
import type { Compared } from '../question/question-types'
import { wordsOf } from '../question/question-words'

/** What the two that are compared are to the question, in a word or two beside their names. */
export function panWords(map: ArgumentMap, by: Compared): { mine: string; rival: string } {
  const { sides } = wordsOf(map)
  const sidesOfIt = { mine: sides.supports.word, rival: sides.opposes.word }
  const words: Record<Compared, { mine: string; rival: string }> = {
    rival: { mine: 'in the question', rival: 'strongest rival' },
    first: { mine: 'put first', rival: 'heaviest other' },
    sides: sidesOfIt,
    two: { mine: 'one case', rival: 'the other' },
  }
  return words[by]
}
