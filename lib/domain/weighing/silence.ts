import type { ArgumentMap } from '../map/argument-map'
import { factorName, nameOfParagraph } from '../map/read-map'
import type { Side } from '../question/question-types'
import { wordsOf } from '../question/question-words'
import type { Comparison } from './compare'
import type { CountedMap } from './counted'

/**
 * Why a map says nothing yet about how far, in a sentence that says what is missing; null once it speaks: at least two
 * paragraphs are weighed, or hold ranked cards, and something stands on either side of what is compared.
 */
export function silenceOf(map: ArgumentMap, { counted }: CountedMap, comparison: Comparison): string | null {
  const [only] = counted
  if (!only) return 'Nothing is weighed yet. Weigh two paragraphs and your map can answer.'
  if (counted.length === 1) {
    const name = factorName(map, only.paragraph.factor) || nameOfParagraph(map, only.paragraph.id)
    return `Only ${name} is weighed. Weigh one more paragraph and your map can answer.`
  }
  const [mine, rival] = [comparison.mine[0], comparison.rivals[0]]
  if (!mine) return comparison.by === 'first' ? withoutFirst(map) : withoutMine(map, counted, comparison)
  if (!rival) return comparison.by === 'first' ? withoutOther(map, mine.name) : withoutSide(map, counted, 'opposes')
  if (mine.counts + rival.counts > 0) return null
  return `${mine.name} and ${rival.name} both count nothing, so there is nothing to compare.`
}

function withoutFirst(map: ArgumentMap): string {
  const { mainFactor } = map.judgement
  const name = factorName(map, mainFactor)
  if (name === '') {
    const { paragraph, most } = wordsOf(map)
    return `Which ${paragraph.one} do you put first? Choose it under “${most}”, and your map can answer.`
  }
  return `You put ${name} first, but it has no weight yet.`
}

const withoutOther = (map: ArgumentMap, name: string): string =>
  `All that you have weighed is about ${name}. Weigh another ${wordsOf(map).paragraph.one} too.`

function withoutMine(map: ArgumentMap, counted: CountedMap['counted'], { by }: Comparison): string {
  const { statedFactor } = map.question
  const unweighed = by === 'rival' && !counted.some((c) => c.paragraph.factor === statedFactor)
  return unweighed
    ? `${factorName(map, statedFactor)} is what the question names, and it has no weight yet.`
    : withoutSide(map, counted, 'supports')
}

function withoutSide(map: ArgumentMap, counted: CountedMap['counted'], missing: Side): string {
  const { sides } = wordsOf(map)
  if (counted.every((c) => c.side === null))
    return `Say which of the paragraphs that you have weighed are “${sides.supports.word}” and which “${sides.opposes.word}”.`
  return `Nothing that you have weighed is marked “${sides[missing].word}” yet. Weigh something on that side too.`
}
