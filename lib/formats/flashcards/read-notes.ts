import type { NotUsed } from '../cards/not-used'
import { NAMELESS } from '../cards/source'
import { nestClaims } from '../text/nest-claims'
import { findHeadings, type ItemBecomes } from './find-headings'
import { habitsOf } from './habits'
import { type JoinedLines, joinLines } from './join-lines'
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
 * heads a card as well when claims follow it, and what stands under a heading without words.
 */
export function readNotes(text: string): Notes {
  const lines = noteLines(text)
  const habits = habitsOf(lines)
  const items = joinLines(lines, habits)
  const parts = findHeadings(items, habits)
  const blocks = openBlocks(items, parts)
  const [first] = blocks
  const aside = lines.flatMap(({ number, text: words, why }): NotUsed[] =>
    why === null ? [] : [{ line: number, text: words, why }],
  )
  const passedOver = items.flatMap(({ text: words, line }, i): NotUsed[] => {
    const part = parts[i]
    return part === 'prose' || part === 'stray' ? [{ line, text: words, why: part }] : []
  })
  const alone = blocks
    .filter((block) => block.items.length === 0 && block !== first && block.worded)
    .map(({ line, text: words }): NotUsed => ({ line, text: words, why: 'alone' }))
  return {
    title: { text: first?.text ?? NAMELESS, line: first?.line ?? 1 },
    blocks: blocks.filter(({ items: inside }) => inside.length > 0).map(blockOf),
    notUsed: [...aside, ...passedOver, ...alone].sort((a, b) => a.line - b.line),
    marks: habits.marks,
  }
}

/** A heading and what stands under it. `worded`: it has words of its own. */
type OpenBlock = Line & { worded: boolean; items: JoinedLines[] }

function openBlocks(items: JoinedLines[], parts: ItemBecomes[]): OpenBlock[] {
  const blocks: OpenBlock[] = []
  for (const [i, item] of items.entries()) {
    const { text, line } = item
    if (parts[i] === 'heading') {
      const heading = headingOf(text, blocks)
      if (heading !== null) blocks.push({ text: heading, line, worded: text !== '', items: [] })
    } else if (parts[i] === 'claim') {
      if (blocks.length === 0) blocks.push({ text: NAMELESS, line, worded: false, items: [] })
      blocks.at(-1)?.items.push(item)
    }
  }
  return blocks
}

/** What a heading says; one without words is called as the whole is, or null where nothing stands above it that it ends. */
function headingOf(words: string, above: OpenBlock[]): string | null {
  if (words !== '') return words.replace(/\s*:$/, '') || words
  return above.at(-1)?.items.length ? (above[0]?.text ?? null) : null
}

function blockOf({ text, line, items }: Line & { items: JoinedLines[] }): Block {
  const nested = nestClaims(items)
  return {
    text,
    line,
    claims: items.map((item, i) => ({ text: item.text, line: item.line, under: nested[i] ?? null })),
  }
}
