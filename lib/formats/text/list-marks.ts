/** The kinds of list that a mark at the beginning of a line belongs to. */
export type Mark = 'symbol' | 'quote' | 'emoji' | 'number' | 'letter' | 'capital' | 'roman'

/** A list mark and the words after it, which are '' where the mark stands on a line of its own. */
export type Marked = { mark: Mark; rest: string }

/** Dots, squares, arrows and ticks, and what Word’s symbol fonts leave behind when text is copied. */
const SYMBOL =
  /^(?:[•‣⁃∙·‧●○◦◉◯▪▫■□◾◽◼◻◆◇♦❖►▶▸▹➢➤➔➜→⇒✓✔✗✘☐☑☒★☆✦✧\uE000-\uF8FF]+|â€¢|â€“|ï‚·|ï‚§|Â·|[-–—―−‒‐]{1,2}>?(?![-–—])|=>)\s*/u
/** Signs that are words or marks of something else unless a blank follows. */
const SYMBOL_AND_BLANK = /^(?:[*+~oØüŸ¤¨»›]|§(?!\s*\d))(?:\s+|$)/u
/** One letter or sign and a tab: a bullet of a font that was lost on the way. */
const ONE_AND_TAB = /^[^\s\d]\t\s*/u
const STAR = /^\*(?=[^\s*])(?=[^*]*$)/
const QUOTED = /^(?:>\s?)+/
const EMOJI =
  /^(?:(?:\p{Extended_Pictographic}|\p{RI}\p{RI})[\uFE0F\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}\uFE0F?)*\s*)+/u
const CIRCLED = /^(?:[①-⑳❶-❿➀-➓]|\d\uFE0F?\u20E3)\s*/u
const NUMBER =
  /^(?:#?\(?\d{1,3}(?:\.\d{1,2}){0,3}(?:\.\)|[.)/])(?:\s+|(?=[\p{L}"“‘])|$)|\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=\p{Lu})|\d{1,2}\s?[-–—:]\s+(?=\p{L})|#\d{1,2}\s+)/u
const IN_BRACKETS = /^\(?([A-Za-z]|[ivx]{2,5}|[IVX]{2,5})\)(?:\s*)/
const LONG_ROMAN = /^(?:[ivx]{2,5}|[IVX]{2,5})\.(?:\s+|$)/
const VALID_ROMAN = /^x{0,2}(?:ix|iv|v?i{0,3})$/i
const DOTTED = /^([A-Za-z])\.\s+(?!\p{Lu}\.)(?=\S)/u
const TICK_BOX = /^\[[ xX✓✔]?\]\s+/

/** The list mark of a line without its indentation; null where it begins with words. `lettered`: “A.” here is one of a list. */
export function listMark(line: string, lettered: boolean): Marked | null {
  const quoted = QUOTED.exec(line)
  if (quoted) {
    const rest = line.slice(quoted[0].length).trimStart()
    return listMark(rest, lettered) ?? { mark: 'quote', rest }
  }
  for (const mark of [SYMBOL, SYMBOL_AND_BLANK, ONE_AND_TAB, STAR]) {
    const found = mark.exec(line)
    if (found) return { mark: 'symbol', rest: line.slice(found[0].length).replace(TICK_BOX, '') }
  }
  const counted = NUMBER.exec(line) ?? CIRCLED.exec(line)
  if (counted) return { mark: 'number', rest: line.slice(counted[0].length) }
  const emoji = EMOJI.exec(line)
  if (emoji) return { mark: 'emoji', rest: line.slice(emoji[0].length) }
  const letter = IN_BRACKETS.exec(line) ?? LONG_ROMAN.exec(line) ?? (lettered ? DOTTED.exec(line) : null)
  if (!letter) return null
  const name = letter[0].replace(/[().\s]/g, '')
  if (name.length > 1 && !VALID_ROMAN.test(name)) return null
  return { mark: markOfLetter(name), rest: line.slice(letter[0].length) }
}

function markOfLetter(name: string): Mark {
  if (name === name.toLowerCase()) return 'letter'
  return name.length > 1 ? 'roman' : 'capital'
}

/** A letter with a full stop that a line begins with. `deeper`: the line stands further in than the one above. */
type Lettered = { index: number; letter: string; indent: number; deeper: boolean }

/**
 * The lines, by index, on which a letter and a full stop number a list: “a.” that “b.” follows as far in. One by itself is
 * an initial, “c.” for circa or “d.” for died, unless it begins a list further in.
 */
export function letteredLines(lines: string[]): Set<number> {
  const byIndent = new Map<number, Lettered[]>()
  let above = 0
  for (const [index, line] of lines.entries()) {
    const words = line.trimStart()
    if (words === '') continue
    const indent = line.slice(0, line.length - words.length).replaceAll('\t', '    ').length
    const letter = DOTTED.exec(words)?.[1] ?? LONG_ROMAN.exec(words)?.[0].replace(/\W/g, '')
    if (letter) {
      const found = { index, letter, indent, deeper: index > 0 && indent > above + 1 }
      const alike = byIndent.get(indent)
      if (alike) alike.push(found)
      else byIndent.set(indent, [found])
    }
    above = indent
  }
  return new Set([...byIndent.values()].flatMap((found) => [...listsIn(found)]))
}

/** Of lines that stand as far in, those that are a list: from “a.” or “i.” on, letter by letter. */
function listsIn(found: readonly Lettered[]): Set<number> {
  const lettered = new Set<number>()
  let run: number[] = []
  for (const [i, { index, letter, deeper }] of found.entries()) {
    const above = found[i - 1]?.letter
    const goesOn = run.length > 0 && above !== undefined && follows(above, letter)
    if (!goesOn) run = /^[ai]$/i.test(letter) ? [index] : []
    else run.push(index)
    if (run.length > 1 || (deeper && /^[ai]$/.test(letter))) for (const at of run) lettered.add(at)
  }
  return lettered
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

function follows(above: string, letter: string): boolean {
  const [one, two] = [above.toLowerCase(), letter.toLowerCase()]
  if ((one === above) !== (two === letter)) return false
  if (one.length === 1 && two.length === 1 && two.charCodeAt(0) === one.charCodeAt(0) + 1) return true
  return ROMANS.includes(one) && ROMANS.indexOf(two) === ROMANS.indexOf(one) + 1
}
