import { ANSWER, type ArgumentMap, type Claim, type Paragraph, type Relation } from '../map/argument-map'
import { branchesOf, factorName, flatten, paragraphsInOrder } from '../map/read-map'
import type { Side } from '../question/question-types'
import { readYears, type Years } from '../shared/years'
import { countedOf } from '../weighing/counted'
import { sidesTowards } from '../weighing/sides'
import { once } from './once'
import type { ReadLists } from './read-lists'
import type { Word } from './words/read-words'
import { contentStems, type Stems } from './words/terms'

/**
 * A claim that has its place in a paragraph. Words, stems and years are read when first asked for. `above`: for
 * evidence and explanations that are attached to no claim, the claim under which they are shown.
 */
export type PlacedClaim = {
  id: string
  claim: Claim
  paragraph: ReadParagraph
  above: PlacedClaim | null
  words: () => Word[]
  content: () => Stems
  years: () => Years[]
}

/** A paragraph with its claims in reading order. `number`: 1, 2, 3 …; `name`: of its factor, or empty. */
export type ReadParagraph = {
  id: string
  paragraph: Paragraph
  number: number
  name: string
  claims: PlacedClaim[]
  /** How many of its claims are evidence. */
  evidence: number
  /** Of 100, or null: its own weight; where no paragraph has one, that of its heaviest ranked claim. */
  weight: number | null
  /** Nothing is in it yet: no card, no point, no link back. */
  empty: boolean
  /** How it bears on the answer; null while that is not said. */
  side: Side | null
  /** Its relations to the answer, links aside. */
  towards: Relation[]
}

/** Whether a card asserts something: a claim or a judgement. */
export const asserts = ({ claim }: PlacedClaim): boolean => claim.role === 'claim' || claim.role === 'judgement'

type Texts = ReadonlyMap<string, () => Word[]>

export function readParagraphs(
  map: ArgumentMap,
  { stopWords }: ReadLists,
  wordsOf: Texts,
  outOf: (id: string) => Relation[],
): ReadParagraph[] {
  const branches = branchesOf(map)
  const { written, counted } = countedOf(map)
  const weights = new Map(counted.map(({ paragraph, weight }) => [paragraph.id, weight]))
  const sides = sidesTowards(map)
  const claimIds = new Set(map.claims.map((c) => c.id))
  return paragraphsInOrder(map).map((paragraph, i) => {
    const cards = flatten(branches.get(paragraph.id) ?? [])
    const read: ReadParagraph = {
      id: paragraph.id,
      paragraph,
      number: i + 1,
      name: factorName(map, paragraph.factor),
      claims: [],
      evidence: cards.filter(({ claim }) => claim.role === 'evidence').length,
      weight: weights.get(paragraph.id) ?? null,
      empty: !written.includes(paragraph),
      side: sides.get(paragraph.id) ?? null,
      towards: outOf(paragraph.id).filter((r) => r.to === ANSWER && r.kind !== 'links'),
    }
    let top: PlacedClaim | null = null
    for (const { claim, depth } of cards) {
      const loose = depth === 0 && !outOf(claim.id).some((r) => claimIds.has(r.to))
      const placed = placeClaim(claim, read, null, wordsOf.get(claim.id) ?? (() => []), stopWords)
      if (depth === 0 && asserts(placed)) top = placed
      else if (loose) placed.above = top
      read.claims.push(placed)
    }
    return read
  })
}

function placeClaim(
  claim: Claim,
  paragraph: ReadParagraph,
  above: PlacedClaim | null,
  words: () => Word[],
  stopWords: ReadonlySet<string>,
): PlacedClaim {
  return {
    id: claim.id,
    claim,
    paragraph,
    above,
    words,
    content: once(() => contentStems(words(), stopWords)),
    years: once(() => readYears(claim.text)),
  }
}
