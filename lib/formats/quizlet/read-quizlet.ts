import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { topicOf } from '../cards/factors-of-labels'
import type { NotUsed } from '../cards/not-used'
import type { PlainCard, ReadCards, ReadOptions, Separators } from '../cards/read-cards'
import { type Source, titleOfSource } from '../cards/source'
import { cardsOfPairs, type Pair } from '../pairs/cards-of-pairs'
import { cardsOfTable } from '../table/cards-of-table'
import { namesCards } from '../table/columns'
import { decodeText } from '../text/decode-text'
import { BETWEEN, findSeparators, splitPairs, WITHIN } from './split-pairs'

/** The cards of what Quizlet exports. `separators`: what stands between; without it, what makes most rows regular. */
export function readQuizlet(source: Source, { separators }: ReadOptions = {}): Result<ReadCards> {
  const text = decodeText(source.bytes, source.name)
  if (!text.ok) return text
  const between = separators ?? findSeparators(text.value)
  if (!between)
    return refuse(
      'no-pairs',
      `${source.name}, line 1: nothing stands between the terms and their definitions. Export again with a tab between them.`,
    )
  const { pairs, before } = splitPairs(text.value, between)
  const { cards, notUsed } = cardsOfTerms(pairs, between.within)
  if (cards.length === 0)
    return refuse('no-pairs', `${source.name}: no line has a term and, after ${wordsFor(between)[0]}, its definition.`)
  const [title] = before.length === 1 ? before : []
  const left = before.filter((line) => line !== title).map((line) => ({ ...line, why: 'no-mark' as const }))
  return ok({
    title: title ?? { text: topicOf(cards) ?? titleOfSource(source), line: 1 },
    cards,
    pairs: true,
    notUsed: [...left, ...notUsed],
    lost: [],
    rule: ruleFor(between),
    unit: 'line',
    separators: { within: between.within, between: between.between },
  })
}

/** The cards of terms and definitions; where the first row names its columns, of a table with as many as it names. */
function cardsOfTerms(pairs: Pair[], within: string): { cards: PlainCard[]; notUsed: NotUsed[] } {
  const cellsOf = ({ front, back }: Pair) => [front, ...back.split(within)]
  const [first] = pairs
  if (!first || pairs.length < 2 || !namesCards(cellsOf(first))) return cardsOfPairs(pairs)
  return (
    cardsOfTable(
      pairs.map((pair) => ({ cells: cellsOf(pair), line: pair.line })),
      null,
    ) ?? cardsOfPairs(pairs)
  )
}

const wordsFor = ({ within, between }: Separators): [string, string] => [
  WITHIN.find(({ mark }) => mark === within)?.words ?? `“${within}”`,
  BETWEEN.find(({ mark }) => mark === between)?.words ?? `“${between}” between two`,
]

/** “front, tab, back, one a line”. */
export function ruleFor(separators: Separators): string {
  const [within, between] = wordsFor(separators)
  return `front, ${within}, back, ${between}`
}
