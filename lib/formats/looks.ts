import { HAS_HTML, HEADER_LINE } from './anki/file-headers'
import type { Likeness } from './format'
import { KIALO_HEAD } from './kialo/kialo-head'
import { findSeparators, WITHIN } from './quizlet/split-pairs'
import type { Sample } from './sample'
import { delimiterOf, evenness } from './table/delimiters'
import { listMark } from './text/list-marks'

const endsIn = (ending: string): string => `its name ends in ${ending}`

const isJson = (text: string): boolean => /^\s*[{[]["{[}\s]/.test(text)

/** How much of a text is list marks, 0 to 1. */
const marked = ({ rows }: Sample): number =>
  rows.filter((row) => listMark(row.trimStart(), false) !== null).length / Math.max(1, rows.length)

export function looksLikeNotes({ text }: Sample): Likeness | null {
  return text === null ? null : { sure: 10, why: 'it is plain text' }
}

export function looksLikeMarkdown({ ending, text, rows }: Sample): Likeness | null {
  if (text === null) return null
  if (ending === '.md' || ending === '.markdown') return { sure: 80, why: endsIn(ending) }
  const heads = rows.filter((row) => /^#{1,6} \S/.test(row)).length
  if (heads > 0) return { sure: heads > 1 ? 45 : 30, why: 'its headings begin with #' }
  return /\[\[[^[\]\n]{1,200}\]\]/.test(text) ? { sure: 30, why: 'it links to pages in double brackets' } : null
}

export function looksLikeQuizlet(sample: Sample): Likeness | null {
  const { text, rows } = sample
  if (text === null || isJson(text)) return null
  const found = findSeparators(text)
  if (!found || found.regular < 0.85) return null
  const mark = WITHIN.find(({ mark: within }) => within === found.within)
  const pairs = text.split(found.between, 5_000).filter((row) => row.trim().includes(found.within))
  // A dot or a dash and a tab begin a bullet.
  const said = pairs.filter((row) => listMark(row.trimStart(), false) === null).length
  const fronts = new Set(pairs.map((row) => row.slice(0, row.indexOf(found.within)).trim()))
  // “Q: …” again and again is a mark before a question, and no term.
  if (pairs.length > 2 && fronts.size * 2 < pairs.length) return null
  const words = `a ${mark?.words ?? 'mark'} stands between front and back`
  if (found.within === '\t') {
    const begins = rows.slice(0, 3).some((row) => row.includes('\t'))
    return said > 1 && said * 4 >= rows.length && begins ? { sure: 60, why: words } : null
  }
  const regular = found.regular >= 0.95 && said > 2 && marked(sample) < 0.3
  return regular && (mark?.sure || found.between !== '\n') ? { sure: 50, why: words } : null
}

export function looksLikeAnki({ text, rows }: Sample): Likeness | null {
  if (text === null) return null
  if (HEADER_LINE.test(rows[0] ?? '')) return { sure: 95, why: `it begins with “${(rows[0] ?? '').slice(0, 30)}”` }
  const tabbed = rows.filter((row) => row.includes('\t')).length
  return tabbed * 2 > rows.length && HAS_HTML.test(text)
    ? { sure: 75, why: 'it has tabs between its fields and HTML in them' }
    : null
}

export function looksLikeCsv(sample: Sample): Likeness | null {
  const { ending, text, rows } = sample
  if (text === null || isJson(text)) return null
  if (/^sep=.$/i.test(rows[0] ?? '')) return { sure: 90, why: 'its first line says what parts the columns' }
  const delimiter = delimiterOf(text)
  if (ending === '.csv' || ending === '.tsv') return delimiter === null ? null : { sure: 85, why: endsIn(ending) }
  if (delimiter === null || rows.length < 3 || marked(sample) > 0.2) return null
  const even = evenness(rows.join('\n'), delimiter)
  if (delimiter === '\t') {
    const wide = rows.filter((row) => row.split('\t').length > 2).length
    return wide * 10 >= rows.length * 8 ? { sure: 65, why: 'tabs part its rows into columns' } : null
  }
  const tight = rows.filter((row) => row.includes(delimiter) && !row.includes(`${delimiter} `)).length
  return even >= 0.8 && tight * 10 >= rows.length * 6 ? { sure: 55, why: 'its rows have as many columns each' } : null
}

export function looksLikeHowfar({ text }: Sample): Likeness | null {
  const start = (text ?? '').slice(0, 4_000)
  if (!isJson(start)) return null
  return /"howfar-map"/.test(start)
    ? { sure: 100, why: 'it says that it is a Howfar map' }
    : { sure: 20, why: 'it is JSON' }
}

export function looksLikeKialo({ text }: Sample): Likeness | null {
  const head = (text ?? '').slice(0, 2_000)
  return KIALO_HEAD.test(head) ? { sure: 97, why: 'it begins with the title of a discussion' } : null
}

/** Of a graph of arguments as JSON: whether it stands under a name of its own, as xAIF has it. */
export const looksLikeAif =
  (within: boolean) =>
  ({ text }: Sample): Likeness | null => {
    if (text === null || !isJson(text) || !/"nodes"\s*:/.test(text) || !/"edges"\s*:/.test(text)) return null
    if (/"AIF"\s*:/.test(text) !== within) return null
    return { sure: 60, why: 'it has nodes and edges of arguments' }
  }

export function looksLikeMindmup({ ending, text }: Sample): Likeness | null {
  if (text === null || !isJson(text)) return null
  if (ending === '.mup') return { sure: 98, why: endsIn(ending) }
  return /"ideas"\s*:\s*\{/.test(text) && /"title"\s*:/.test(text)
    ? { sure: 70, why: 'it has ideas within ideas' }
    : null
}

export function looksLikeJsonCanvas({ ending, text }: Sample): Likeness | null {
  if (text === null || !isJson(text)) return null
  if (ending === '.canvas') return { sure: 98, why: endsIn(ending) }
  const drawn = /"nodes"\s*:\s*\[/.test(text) && /"type"\s*:\s*"(?:text|file|link|group)"/.test(text)
  return drawn ? { sure: 75, why: 'it has texts on a canvas' } : null
}

export function looksLikeArgdown({ ending, text, rows }: Sample): Likeness | null {
  if (text === null) return null
  if (ending === '.argdown' || ending === '.ad') return { sure: 98, why: endsIn(ending) }
  const titled = rows.filter((row) =>
    /^\s*(?:(?:[+_-]>?|<[+_-]|><)\s+)?(?:\[[^[\]]+\]|<[^<>\s/][^<>]*>)(?::|\s*$)/.test(row),
  ).length
  return titled > 1 && titled * 4 >= rows.length ? { sure: 70, why: 'its statements have titles in brackets' } : null
}
