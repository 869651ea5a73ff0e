import { LIMITS } from '@/lib/domain/shared/limits'
import { letteredLines, listMark } from './list-marks'
import { nestClaims } from './nest-claims'

/** A line of a list. `under`: the index of the line that it is nested under; null where it is under none. */
export type ListLine = { text: string; under: number | null }

/** Columns that a tab is worth. */
const TAB = '    '

/**
 * A list as it was copied, a line each, without its marks: nested by how far in a line stands, or by its dot or dash
 * where the copy has lost that. Lines without words are passed over; one that is too long is cut at a word.
 */
export function readList(text: string): ListLine[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  const lettered = letteredLines(lines)
  const read = lines.flatMap((line, i) => {
    const bare = line.trimStart()
    const marked = listMark(bare, lettered.has(i))
    const words = (marked ? marked.rest : bare).replace(/\s+/g, ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(words)) return []
    const indent = line.slice(0, line.length - bare.length).replaceAll('\t', TAB).length
    const sign = marked?.mark === 'symbol' ? bare.charAt(0) : (marked?.mark ?? '')
    return [{ text: cut(words), kind: 'bullet', indent, sign }]
  })
  return nestClaims(read).map((under, i) => ({ text: read[i]?.text ?? '', under }))
}

const cut = (words: string): string =>
  words.length <= LIMITS.text ? words : words.slice(0, LIMITS.text).replace(/\s+\S*$/, '')
