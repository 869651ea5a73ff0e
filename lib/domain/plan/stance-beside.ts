import type { ArgumentMap } from '../map/argument-map'
import { factorName, paragraphsInOrder, towardsAnswer } from '../map/read-map'
import { sidesOfStance } from '../question/question-types'
import { nothingYet, sideWord, wordsOf } from '../question/question-words'

/** How a paragraph stands to the student's stance; null where it takes no side, or the stance none. */
type Standing = 'fits' | 'differs' | null

/** A link back beside the stance: of which paragraph, on which side, with how much weight. */
export type LinkBackBeside = {
  paragraph: string
  number: number
  factor: string | null
  name: string
  side: string
  standing: Standing
  weight: number | null
  linkBack: string
}

/** Every link back in the order of the paragraphs, as it stands to the student's own stance. */
export function stanceBeside(map: ArgumentMap): LinkBackBeside[] {
  return paragraphsInOrder(map).map(({ id, factor, weight, linkBack }, i) => {
    const kind = towardsAnswer(map, id)?.kind
    return {
      paragraph: id,
      number: i + 1,
      factor,
      name: factorName(map, factor) || nothingYet(map),
      side: sideWord(map, kind),
      standing: standingOf(map, kind),
      weight,
      linkBack,
    }
  })
}

/** Where one reason is put above the others, all of them speak for what is to be explained: none is against the stance. */
function standingOf(map: ArgumentMap, kind: string | undefined): Standing {
  const { stance } = map.judgement
  const { winning, losing } = sidesOfStance(stance)
  if (winning === null || wordsOf(map).compared === 'first') return null
  if (kind === winning) return 'fits'
  return kind === losing ? 'differs' : null
}

const STANDS = { fits: 'fits', differs: 'speaks against' } as const

/** “against · speaks against your stance · weight 25”. `whose`: “your”, or “the” to whoever reads it of another. */
export function besideStanceWords({ side, standing, weight }: LinkBackBeside, whose: 'your' | 'the'): string {
  const stands = standing === null ? '' : `${STANDS[standing]} ${whose} stance`
  const words = [side, stands, weight === null ? '' : `weight ${weight}`].filter((part) => part !== '')
  return words.join(' · ') || 'no side and no weight yet'
}
