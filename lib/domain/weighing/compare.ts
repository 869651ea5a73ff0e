import type { ArgumentMap } from '../map/argument-map'
import { factorName, nameOfParagraph } from '../map/read-map'
import { type Compared, QUESTION_TYPES } from '../question/question-types'
import { wordsOf } from '../question/question-words'
import type { Counted, CountedMap } from './counted'

/**
 * Paragraphs that are weighed as one: those of one factor, or of one rival. `counts`: what they weigh in the comparison,
 * 0–100 each; a “but” that counts half is `halved`.
 */
export type Pile = { name: string; factor: string | null; of: Counted[]; counts: number; halved: boolean }

/**
 * What may be set against each other, the heaviest first; the two that are are the first of each. `by`: what the
 * question is compared by; a question that names a factor on which nothing is written is compared by its sides.
 */
export type Comparison = { by: Compared; mine: Pile[]; rivals: Pile[] }

export function compare(map: ArgumentMap, { written, counted }: CountedMap): Comparison {
  const { form, statedFactor } = map.question
  const { compared } = QUESTION_TYPES[form]
  const stated = statedFactor !== null && written.some((p) => p.factor === statedFactor)
  const by = compared === 'rival' && !stated ? 'sides' : compared
  return { by, ...COMPARISONS[by](map, counted) }
}

const supports = ({ side }: Counted) => side === 'supports'
const against = ({ side }: Counted) => side === 'opposes' || side === 'qualifies'

const COMPARISONS: Record<Compared, (map: ArgumentMap, counted: Counted[]) => Omit<Comparison, 'by'>> = {
  // What is written against the stated factor argues its limits: it adds nothing to it, and is no rival of it.
  rival: (map, counted) => {
    const named = ({ paragraph }: Counted) => paragraph.factor === map.question.statedFactor
    return {
      mine: pilesOf(
        map,
        counted.filter((c) => named(c) && c.side !== null && c.side !== 'opposes'),
        WHOLE,
      ),
      rivals: pilesOf(
        map,
        counted.filter((c) => !named(c) && against(c)),
        HALVED,
      ),
    }
  },
  // A reason is marked as for by nearly everybody, so sides say nothing here.
  first: (map, counted) => {
    const first = ({ paragraph }: Counted) => paragraph.factor !== null && paragraph.factor === map.judgement.mainFactor
    return {
      mine: pilesOf(map, counted.filter(first), WHOLE),
      rivals: pilesOf(
        map,
        counted.filter((c) => !first(c)),
        WHOLE,
      ),
    }
  },
  sides: (map, counted) => ({
    mine: pilesOf(map, counted.filter(supports), WHOLE),
    rivals: pilesOf(map, counted.filter(against), HALVED),
  }),
  // Each case is weighed as a whole, whatever the factors in it.
  two: (map, counted) => {
    const { sides } = wordsOf(map)
    const caseFor = (side: 'supports' | 'opposes', factor: string | null) => {
      const of = counted.filter((c) => c.side === side)
      return of.length === 0 ? [] : [pileOf(sides[side].word, factor, of, WHOLE)]
    }
    return {
      mine: caseFor('supports', map.question.statedFactor),
      rivals: caseFor('opposes', map.question.statedRival),
    }
  },
}

const WHOLE = false
const HALVED = true

/** By factor; a paragraph without one stands alone. Of piles that weigh the same, the one that is read first comes first. */
function pilesOf(map: ArgumentMap, counted: Counted[], halve: boolean): Pile[] {
  const piles = new Map<string, Counted[]>()
  for (const one of counted) {
    const { factor, id } = one.paragraph
    const key = factor === null ? `paragraph ${id}` : `factor ${factor}`
    piles.set(key, [...(piles.get(key) ?? []), one])
  }
  return [...piles.values()]
    .map((of) => pileOf(nameOf(map, of), of[0]?.paragraph.factor ?? null, of, halve))
    .sort((a, b) => b.counts - a.counts)
}

const nameOf = (map: ArgumentMap, [first]: Counted[]): string =>
  first ? factorName(map, first.paragraph.factor) || nameOfParagraph(map, first.paragraph.id) : ''

function pileOf(name: string, factor: string | null, of: Counted[], halve: boolean): Pile {
  const halved = (c: Counted) => halve && c.side === 'qualifies'
  // In two-hundredths of a point, which are whole: sums of fractions would miss a bound by a hair.
  const units = of.reduce((sum, c) => sum + Math.round(c.weight * 100) * (halved(c) ? 1 : 2), 0)
  return { name, factor, of, counts: units / 200, halved: of.some(halved) }
}
