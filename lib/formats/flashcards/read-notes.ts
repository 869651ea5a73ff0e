import type { NotUsed } from '../cards/not-used'
import { NAMELESS } from '../cards/source'
import { findHeadings } from './find-headings'
import { habitsOf } from './habits'
import { type Item, joinLines } from './join-lines'
import { nestClaims } from './nest-claims'
import { noteLines } from './note-lines'

/** Words and the line where they begin, counted from 1. */
type Line = { text: string; line: number }

/** A claim, and the index of the one on its card that it is nested under. */
type NoteClaim = Line & { under: number | null }

/** A heading with its claims. */
type Block = Line & { claims: NoteClaim[] }

/** A text of notes, read. Every line with words is in it: in the title, a heading, a claim, or among those not used. */
export type Notes = { title: Line; blocks: Block[]; notUsed: NotUsed[]; marks: boolean }

/**
 * Reads notes as people write and copy them: headings, and under each its claims. The first heading is the title; it
 * heads a card as well when claims follow it.
 */
export function readNotes(text: string): Notes {
  const lines = noteLines(text)
  const habits = habitsOf(lines)
  const items = joinLines(lines, habits)
  const parts = findHeadings(items, habits)
  const blocks: (Line & { items: Item[] })[] = []
  const notUsed: NotUsed[] = lines.flatMap(({ number, text: words, why }) =>
    why === null ? [] : [{ line: number, text: words, why }],
  )
  for (const [i, item] of items.entries()) {
    const { text: words, line } = item
    const heading = words.replace(/\s*:$/, '')
    const part = parts[i]
    if (part === 'prose' || part === 'stray') notUsed.push({ line, text: words, why: part })
    else if (part === 'heading') blocks.push({ text: heading || words, line, items: [] })
    else {
      if (blocks.length === 0) blocks.push({ text: NAMELESS, line, items: [] })
      blocks.at(-1)?.items.push(item)
    }
  }
  const [first] = blocks
  const alone = blocks.filter((block) => block.items.length === 0 && block !== first)
  for (const { line, text: words } of alone) notUsed.push({ line, text: words, why: 'alone' })
  return {
    title: { text: first?.text ?? NAMELESS, line: first?.line ?? 1 },
    blocks: blocks.filter(({ items: inside }) => inside.length > 0).map(blockOf),
    notUsed: notUsed.sort((a, b) => a.line - b.line),
    marks: habits.marks,
  }
}

function blockOf({ text, line, items }: Line & { items: Item[] }): Block {
  const nested = nestClaims(items)
  return {
    text,
    line,
    claims: items.map((item, i) => ({ text: item.text, line: item.line, under: nested[i] ?? null })),
  }
}
