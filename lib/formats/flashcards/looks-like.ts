import type { Notes } from './read-notes'

/** What a text looks like, and what to do about it. */
type Look = { is: (text: string) => boolean; words: string }

const LOOKS: Look[] = [
  {
    is: (text) => /^\s*\{\\rtf/.test(text),
    words: 'This looks like a rich-text file as it is stored. Open it in Word or Pages, copy the words and paste them.',
  },
  {
    is: (text) => /^\s*<(?:!doctype|html|head|body|div|\?xml|table|meta)\b/i.test(text),
    words: 'This looks like the source of a web page. Open the page, copy the words you see and paste them.',
  },
  {
    is: (text) => /^\s*[[{]/.test(text) && isJson(text),
    words: 'This looks like JSON, which is for programs. Paste the notes themselves.',
  },
  {
    is: (text) => /^\s*https?:\/\/\S+\s*$/i.test(text),
    words: 'This looks like a link. Open it, copy the notes on the page and paste them.',
  },
  {
    is: isCsv,
    words: 'This looks like a table saved as CSV. Open it in a spreadsheet, copy its two columns and paste them.',
  },
]

/**
 * A sentence on what a text without claims looks like, and what its writer can do; null where it looks like notes. Notes
 * without a single mark, most of whose words are in long paragraphs, are a page of prose.
 */
export function looksLike(text: string, notes: Notes): string | null {
  const claims = notes.blocks.flatMap((block) => block.claims)
  if (notes.marks && claims.length > 0) return null
  const look = LOOKS.find(({ is }) => is(text))
  if (look) return look.words
  const prose = lengthOf(notes.notUsed.filter(({ why }) => why === 'prose'))
  if (prose > lengthOf(claims))
    return 'This looks like a page of prose: no line begins with a bullet. Put each point on a line of its own, with a dash in front of it.'
  if (claims.length > 0) return null
  return notes.notUsed.some(({ why }) => why === 'table')
    ? 'This looks like a table, and its rows are no claims. Put each point on a line of its own, with a dash in front of it.'
    : 'This looks like headings with nothing under them. Under each, put its points on lines of their own, with a dash in front.'
}

const lengthOf = (lines: { text: string }[]) => lines.reduce((sum, { text }) => sum + text.length, 0)

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Lines with as many commas or semicolons each, and no blank after them. */
function isCsv(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    lines.length > 2 &&
    [',', ';'].some((mark) => {
      const cells = lines.map((line) => line.split(mark).length)
      const alike = cells.filter((count) => count === cells[0]).length
      const tight = lines.filter((line) => line.includes(mark) && !line.includes(`${mark} `)).length
      return (cells[0] ?? 0) > 1 && alike >= lines.length * 0.8 && tight >= lines.length * 0.6
    })
  )
}
