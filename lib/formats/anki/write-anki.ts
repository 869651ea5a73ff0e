import Papa from 'papaparse'
import type { Card, Deck } from '@/lib/domain/deck/deck'
import { oneLine } from '@/lib/domain/shared/words'
import { firstFactorOf } from '../loss/deck-parts'

/** A deck as the text that Anki imports without a question: its first lines say what each column is. */
export function writeAnki(deck: Deck): string {
  const names = new Map(deck.factors.map(({ id, name }) => [id, name]))
  const head = ['#separator:tab', '#html:true', '#notetype:Basic', `#deck:${oneLine(deck.title)}`, '#tags column:3']
  const rows = deck.cards.map((card) => {
    const factor = firstFactorOf(card)
    const tag = factor === null ? '' : (names.get(factor) ?? factor)
    return [escaped(oneLine(card.question)), listOf(card), oneLine(tag).replaceAll(' ', '_')]
  })
  return `${head.join('\n')}\n${Papa.unparse(rows, { delimiter: '\t', newline: '\n', escapeFormulae: false })}\n`
}

/** The claims of a card as a list with lists in it. */
function listOf({ claims }: Card): string {
  const items = (under: number | null): string => {
    const own = claims.flatMap((claim, i) =>
      (claim.under ?? null) === under ? [`<li>${escaped(claim.text)}${items(i)}</li>`] : [],
    )
    return own.length > 0 ? `<ul>${own.join('')}</ul>` : ''
  }
  return items(null)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')
