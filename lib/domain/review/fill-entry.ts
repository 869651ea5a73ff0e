import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { factorName, findClaim, findParagraph } from '../map/read-map'
import { short } from '../map/short'
import { anchorOf } from './anchor'

/** The slots that a text of the bank may have. */
const SLOTS = ['factor', 'words', 'question'] as const
type Slot = (typeof SLOTS)[number]

/** A text of the bank as it would stand on a node. `open`: the slots for which the map has nothing; each is left as “…”. */
export type Filled = { text: string; open: Slot[] }

/** What a map has for each slot at a node; nothing is an empty text. */
export type SlotWords = Record<Slot, string>

/**
 * What fills the slots on a node: a claim, a paragraph, a relation (where that starts), the answer, or null for the
 * whole; there the factor is the one that the question names.
 */
export const slotWords = (map: ArgumentMap, node: string | null): SlotWords => ({
  factor: factorAt(map, node),
  words: short(plain(anchorOf(map, node).words), 90),
  question: short(asked(map.question.text), 110),
})

/** Fills the slots of a text from the map where it lands, at a node or on the whole. */
export const fillEntry = (text: string, map: ArgumentMap, node: string | null): Filled =>
  fillSlots(text, slotWords(map, node))

/** Fills the slots of a text with these words. */
export function fillSlots(text: string, words: SlotWords): Filled {
  const open: Slot[] = []
  const filled = text.replace(/\{(factor|words|question)\}/g, (_, slot: Slot) => {
    if (words[slot] === '' && !open.includes(slot)) open.push(slot)
    return words[slot] || '…'
  })
  return { text: filled, open }
}

function factorAt(map: ArgumentMap, node: string | null): string {
  if (node === ANSWER) return factorName(map, map.judgement.mainFactor ?? map.question.statedFactor)
  const from = map.relations.find((r) => r.id === node)?.from ?? node
  const claim = from === null ? undefined : findClaim(map, from)
  const paragraph = from === null ? undefined : findParagraph(map, claim?.paragraph ?? from)
  return factorName(map, paragraph?.factor ?? claim?.factor ?? (node === null ? map.question.statedFactor : null))
}

/** A view in quotation marks stands for the question that asks about it. */
const asked = (question: string): string => plain(/[“"]([^”"]{12,})[”"]/.exec(question)?.[1] ?? question)

/** Quotation marks inside a text would end those around its slot. */
const plain = (text: string): string => text.replaceAll(/[“”"]/g, '').trim()
