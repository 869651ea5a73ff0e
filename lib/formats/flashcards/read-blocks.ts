/** A line of text and where it begins, counted from 1. */
type Line = { text: string; line: number }

/** A heading with its bullets. */
export type Block = Line & { bullets: Line[] }

const BULLET = /^\s*(?:[-*•–—·▪◦‣●○]+\s*|\(?\d{1,3}[.)]\s+|\(?[a-zA-Z][.)]\s+)(?=\S)/
const RULE = /^[\s\-_=*•–—·.]*$/
const SENTENCE_END = /[.!?…]["'”’)]*$/

/**
 * The title and the blocks of a text of flashcards. A line is a bullet by its mark; else it goes on with the bullet
 * above it when it is indented, begins in lower case, or the sentence above is not finished; else it is a heading. The
 * first heading is the title when another heading follows it before any bullet.
 */
export function readBlocks(text: string): { title: string; blocks: Block[] } {
  const lines = text.split('\n').map((raw) => raw.replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/[\ufeff\u200b]/g, ''))
  const blocks: Block[] = []
  let open: Line | null = null
  let blank = false
  for (const [i, raw] of lines.entries()) {
    if (RULE.test(raw)) {
      blank = true
      continue
    }
    const line = { text: clean(raw.replace(BULLET, '')), line: i + 1 }
    if (BULLET.test(raw)) {
      if (blocks.length === 0) blocks.push({ text: 'My cards', line: i + 1, bullets: [] })
      blocks.at(-1)!.bullets.push(line)
      open = line
    } else if (open && goesOn(raw, open.text, blank, lines.slice(i + 1))) {
      open.text = `${open.text} ${line.text}`
    } else {
      blocks.push({ ...line, bullets: [] })
      open = null
    }
    blank = false
  }
  return splitTitle(blocks)
}

function goesOn(raw: string, above: string, blank: boolean, below: string[]): boolean {
  const start = raw.trim()[0] ?? ''
  if (/^\s/.test(raw) || /\p{Ll}/u.test(start)) return !blank || /\p{Ll}/u.test(start)
  if (blank || raw.trim().endsWith('?')) return false
  const next = below.find((l) => !RULE.test(l))
  return !SENTENCE_END.test(above) || next === undefined || !BULLET.test(next)
}

function splitTitle(blocks: Block[]): { title: string; blocks: Block[] } {
  const [first, ...rest] = blocks
  if (first && first.bullets.length === 0 && rest.length > 0) return { title: first.text, blocks: rest }
  return { title: first && first.text !== 'My cards' ? first.text : 'My cards', blocks }
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim()
