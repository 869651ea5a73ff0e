import { findHeadings } from './find-headings'
import { habitsOf } from './habits'
import { joinLines } from './join-lines'
import type { NotUsed } from './not-used'
import { noteLines } from './note-lines'

/** Words and the line where they begin, counted from 1. */
type Line = { text: string; line: number }

/** A heading with its claims. */
export type Block = Line & { claims: Line[] }

/** A text of notes, read. Every line with words is in it: in the title, a heading, a claim, or among those not used. */
export type Notes = { title: Line; blocks: Block[]; notUsed: NotUsed[]; marks: boolean }

const NAMELESS = 'My cards'

/**
 * Reads notes as people write and copy them: headings, and under each its claims. The first heading is the title; it
 * heads a card as well when claims follow it.
 */
export function readNotes(text: string): Notes {
  const lines = noteLines(text)
  const habits = habitsOf(lines)
  const items = joinLines(lines, habits)
  const parts = findHeadings(items, habits)
  const blocks: Block[] = []
  const notUsed: NotUsed[] = lines.flatMap(({ number, text: words, why }) =>
    why === null ? [] : [{ line: number, text: words, why }],
  )
  for (const [i, { text: words, line }] of items.entries()) {
    const heading = words.replace(/\s*:$/, '')
    if (parts[i] === 'prose') notUsed.push({ line, text: words, why: 'prose' })
    else if (parts[i] === 'heading') blocks.push({ text: heading || words, line, claims: [] })
    else {
      if (blocks.length === 0) blocks.push({ text: NAMELESS, line, claims: [] })
      blocks.at(-1)?.claims.push({ text: words, line })
    }
  }
  const [first] = blocks
  const alone = blocks.filter((block) => block.claims.length === 0 && block !== first)
  for (const { line, text: words } of alone) notUsed.push({ line, text: words, why: 'alone' })
  return {
    title: { text: first?.text ?? NAMELESS, line: first?.line ?? 1 },
    blocks: blocks.filter((block) => block.claims.length > 0),
    notUsed: notUsed.sort((a, b) => a.line - b.line),
    marks: habits.marks,
  }
}
