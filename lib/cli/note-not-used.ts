import { type NotUsed, WHY_WORDS } from '@/lib/formats/flashcards/not-used'
import { note } from './files'

/** Characters of a line that are printed: enough to find it by. */
const MOST = 80

/** Says which lines of a file are on no card, each with why. */
export function noteNotUsed(file: string, notUsed: NotUsed[]): void {
  if (notUsed.length === 0) return
  note(`${file}: ${notUsed.length === 1 ? '1 line was' : `${notUsed.length} lines were`} not used.`)
  for (const { line, text, why } of notUsed)
    note(`  line ${line} (${WHY_WORDS[why]}): ${text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text}`)
}
