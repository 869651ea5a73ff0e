import type { ArgumentMap } from '../map/argument-map'
import { factorName, findParagraph, paragraphsInOrder } from '../map/read-map'
import { nameOfNode } from '../map/relation-words'
import { BUILT_IN_FACTORS } from '../shared/built-in-factors'

/**
 * What to call a node inside a sentence: a paragraph by its factor where no other has it (“policy”; a deck's own factor
 * as it is written, since it may be a name), else by its number; a claim by its first words.
 */
export function callNode(map: ArgumentMap, id: string): string {
  const paragraph = findParagraph(map, id)
  if (!paragraph) return nameOfNode(map, id)
  const name = factorName(map, paragraph.factor)
  const alone = map.paragraphs.filter((p) => p.factor === paragraph.factor).length === 1
  const number = `paragraph ${paragraphsInOrder(map).findIndex((p) => p.id === id) + 1}`
  return name !== '' && alone ? inside(name) : number
}

const inside = (name: string) => (BUILT_IN_FACTORS.some((f) => f.name === name) ? name.toLowerCase() : name)
