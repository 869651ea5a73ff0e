import type { ReadDeck } from '@/lib/formats/cards/deck-of-cards'
import { WHY_WORDS } from '@/lib/formats/cards/not-used'
import { headingsOverWords } from '@/lib/formats/cards/over-words'
import { lossWords } from '@/lib/formats/cards/read-cards'
import { note } from './files'

/** Characters of a line that are printed: enough to find it by. */
const MOST = 80
/** Lines that are named; of more it is said how many there are. */
const MOST_LINES = 200

/** Says how a file was read: by which rule, which of its lines are on no card and why, what was lost, and of how many parts this is one. */
export function noteRead(file: string, { deck, rule, notUsed, unit, lost, over, parts, part }: ReadDeck): void {
  note(`${file}: read as ${rule}.`)
  if (lost.length > 0) note(`${file}: left behind: ${lost.map(lossWords).join(', ')}.`)
  if (over.length > 0) note(`${file}: ${headingsOverWords(over, deck.factors.length)}`)
  if (parts.length > 1) {
    const here = parts[part - 1]
    note(
      `${file}: more than one deck holds. This is part ${part} of ${parts.length}, cards ${here?.from} to ${here?.to}; --part N gives another.`,
    )
  }
  if (notUsed.length === 0) return
  const what = `${unit}${notUsed.length === 1 ? '' : 's'} ${notUsed.length === 1 ? 'was' : 'were'}`
  note(`${file}: ${notUsed.length} ${what} not used.`)
  for (const { line, text, why } of notUsed.slice(0, MOST_LINES))
    note(`  ${unit} ${line} (${WHY_WORDS[why]}): ${text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text}`)
  if (notUsed.length > MOST_LINES) note(`  and ${notUsed.length - MOST_LINES} more`)
}
