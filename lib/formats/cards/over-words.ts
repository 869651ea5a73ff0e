import { counted, listed } from '@/lib/domain/shared/words'

/** Names that are said of a longer list. */
const SAID = 4

/** That there are more headings that could be factors than are a help. `over`: those, by name; `made`: how many factors there are. */
export function headingsOverWords(over: readonly string[], made: number): string {
  const left = over.length - SAID
  const names = left > 1 ? [...over.slice(0, SAID), `${left} others`] : over
  return `${counted(made, 'factor')} were made, as many as are a help. ${over.length} more could be: ${listed(names)}.`
}
