/** What the lines `#key:value` at the top of a text file of Anki say. Columns are counted from 1. */
export type FileHeaders = {
  separator: string | null
  html: boolean | null
  /** Tags and deck of every note. */
  tags: string[]
  deck: string | null
  columns: string[] | null
  special: Partial<Record<SpecialColumn, number>>
  /** How many lines they are. */
  lines: number
}

/** Columns that are no field, in the order in which Anki writes them; tags come last, after the fields. */
const SPECIAL = ['guid', 'notetype', 'deck', 'tags'] as const
export type SpecialColumn = (typeof SPECIAL)[number]

/** Such a line at the top of a file. */
export const HEADER_LINE =
  /^#(separator|html|tags|columns|notetype|deck|guid|if matches|(?:guid|notetype|deck|tags) column)\s*:(.*)$/i
const SEPARATORS: Record<string, string> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  space: ' ',
  pipe: '|',
  colon: ':',
  '\\t': '\t',
}

/** The headers of a text; a file without any has none, and is read by what it looks like. */
export function readFileHeaders(text: string): FileHeaders {
  const headers: FileHeaders = {
    separator: null,
    html: null,
    tags: [],
    deck: null,
    columns: null,
    special: {},
    lines: 0,
  }
  let names: string | null = null
  for (const line of text.split('\n')) {
    const found = HEADER_LINE.exec(line)
    if (!found) break
    headers.lines += 1
    const [, key = '', value = ''] = found
    if (key.toLowerCase() === 'columns') names = value
    else setHeader(headers, key.toLowerCase(), value)
  }
  if (names !== null) headers.columns = names.split(headers.separator ?? '\t').map((name) => name.trim())
  return headers
}

function setHeader(headers: FileHeaders, key: string, value: string): void {
  const words = value.trim()
  if (key === 'separator')
    headers.separator = SEPARATORS[words.toLowerCase()] ?? (value.replace(/\r$/, '').charAt(0) || null)
  else if (key === 'html') headers.html = /^true$/i.test(words)
  else if (key === 'tags') headers.tags = words.split(/\s+/).filter((tag) => tag !== '')
  else if (key === 'deck') headers.deck = words || null
  else if (key.endsWith(' column')) {
    const special = SPECIAL.find((name) => key === `${name} column`)
    const at = Number(words)
    if (special && Number.isInteger(at) && at > 0) headers.special[special] = at
  }
}

/**
 * Where the special columns of rows this wide really are. Until 2025 Anki wrote some numbers too low when a column
 * between them was left out: then two share a number, or the tags are not in the last column though all after is fields.
 * Their order is always the same, so it says where they are.
 */
export function specialColumns({ special }: FileHeaders, width: number): Map<number, SpecialColumn> {
  const there = SPECIAL.filter((name) => special[name] !== undefined)
  const said = there.map((name) => special[name] ?? 0)
  const front = there.filter((name) => name !== 'tags')
  const inOrder = front.every((name, i) => i === 0 || (special[name] ?? 0) > (special[front[i - 1] ?? name] ?? 0))
  const tagsLast = special.tags === undefined || front.length === 0 || special.tags >= width
  const trusted = new Set(said).size === said.length && inOrder && tagsLast
  if (trusted || !beginsWithThem(front, special)) return new Map(there.map((name) => [(special[name] ?? 1) - 1, name]))
  const placed = new Map<number, SpecialColumn>(front.map((name, i) => [i, name]))
  if (special.tags !== undefined) placed.set(width - 1, 'tags')
  return placed
}

/** Whether the numbers are such as Anki would have written, too low or not: a person may have put a column anywhere. */
const beginsWithThem = (front: SpecialColumn[], special: FileHeaders['special']): boolean =>
  front.every((name, i) => (special[name] ?? 0) <= i + 1)

/** Marks of HTML that a card of Anki has. */
export const HAS_HTML = /<(?:br|div|p|b|i|u|li|ul|span|img|hr)\b[^>]{0,300}>|&nbsp;|\[sound:/i
