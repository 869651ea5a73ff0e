import { deckOfCards, type ReadDeck } from '@/lib/formats/cards/deck-of-cards'
import type { FormatId } from '@/lib/formats/formats'
import { readSource } from '@/lib/formats/read-source'
import { recognise } from '@/lib/formats/recognise'

/** A file read as the page and the command line do; `as` where it was chosen. Refusals throw their sentence. */
export async function readFile(
  name: string,
  content: string | Uint8Array,
  as?: FormatId,
): Promise<ReadDeck & { id: FormatId }> {
  const source = { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
  const taken = as === undefined ? recognise(source) : null
  if (taken && !taken.ok) throw new Error(taken.refusal.message)
  const id = as ?? taken?.value.id ?? 'flashcards'
  const read = await readSource(source, id)
  if (!read.ok) throw new Error(read.refusal.message)
  if (read.value.gives === 'map') throw new Error(`${name} is a map`)
  return { ...deckOfCards(read.value.cards), id }
}

/** What was read, at a glance: the title, `heading: claim > nested > more | claim`, then the factors. */
export function glance({ deck }: ReadDeck): string[] {
  const cards = deck.cards.map(({ question, claims }) => {
    const words = claims.map(({ text, under }, i) => partedBy(under ?? null, i) + text)
    return `${question}: ${words.join('')}`
  })
  return [deck.title, ...cards, `factors: ${deck.factors.map(({ name }) => name).join(', ')}`]
}

function partedBy(under: number | null, at: number): string {
  if (under !== null) return ' > '
  return at === 0 ? '' : ' | '
}
