import { joinedTitle } from './joined-title'
import type { Loss, ReadCards } from './read-cards'

/** The cards of several files as those of one, in their order. What was not used says in which file. */
export function joinCards(reads: readonly { name: string; cards: ReadCards }[]): ReadCards | null {
  const [first, ...more] = reads
  if (!first || more.length === 0) return first?.cards ?? null
  const all = reads.map(({ cards }) => cards)
  const unit = all.every((one) => one.unit === first.cards.unit) ? first.cards.unit : 'line'
  return {
    title: { text: joinedTitle(all.map(({ title }) => title.text)), line: 1 },
    cards: all.flatMap(({ cards }) => cards),
    pairs: all.every(({ pairs }) => pairs),
    notUsed: reads.flatMap(({ name, cards }) => cards.notUsed.map((line) => ({ ...line, file: name }))),
    lost: sumOf(all.flatMap(({ lost }) => lost)),
    rule: `${reads.length} files, one after the other`,
    unit,
  }
}

function sumOf(losses: Loss[]): Loss[] {
  const counts = new Map<string, number>()
  for (const { what, count } of losses) counts.set(what, (counts.get(what) ?? 0) + count)
  return [...counts].map(([what, count]) => ({ what, count }))
}
