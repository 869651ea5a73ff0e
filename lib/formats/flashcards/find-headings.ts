import type { Mark } from '../text/list-marks'
import { asks, hasTwoSides, isFinished } from '../text/sentence-ends'
import { type Habits, inCapitals } from './habits'
import { type JoinedLines, SHORT } from './join-lines'

/**
 * What becomes of an item: the heading of a card, a claim on it, or neither, since it is a paragraph that was not cut up
 * or stands between a question with its answer and the next.
 */
export type ItemBecomes = 'heading' | 'claim' | 'prose' | 'stray'

/** Characters of a line without a mark that is still one claim. */
const LONGEST_CLAIM = 300
/** Words that open the questions of essays and exams, which may end in a full stop. */
const COMMAND =
  /^(?:describe|explain|outline|assess|evaluate|discuss|compare|contrast|list|name|account for|identify|analyse|examine|how|why|what|when|where|which|who|to what extent|in what ways?)\b/i
const BEGINS_WITH_DATE = /^(?:c(?:a|irca)?\.?\s?)?(?:\d{3,4}\b|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu})\P{N}*\p{L}/u

/** Above which marks a mark stands that heads a list of them, rather than being one in a longer list. */
const HEADS: Record<Mark, Mark[]> = {
  roman: ['capital', 'number', 'letter', 'symbol', 'emoji'],
  capital: ['number', 'letter', 'symbol', 'emoji'],
  number: ['symbol', 'emoji'],
  emoji: ['symbol'],
  letter: [],
  symbol: [],
  quote: [],
}

/** What each item is, from its own words and from what stands around it. */
export function findHeadings(items: JoinedLines[], habits: Habits): ItemBecomes[] {
  const parts: ItemBecomes[] = []
  let asked = false
  for (const [i, item] of items.entries()) {
    const above = parts[i - 1] ?? null
    const next = items[i + 1]
    const part = partOf(item, next, above, habits)
    if (asked && isStray(item, next, part, above)) {
      parts.push('stray')
      continue
    }
    if (part === 'heading') asked = item.kind === 'question'
    parts.push(part)
  }
  return parts
}

/** An answer ends where a blank line does: what stands below it without a mark, and heads nothing, is about neither question. */
function isStray(
  { kind, gap, text }: JoinedLines,
  next: JoinedLines | undefined,
  part: ItemBecomes,
  above: ItemBecomes | null,
): boolean {
  if (kind !== 'plain' || !(gap || above === 'stray')) return false
  return part !== 'heading' || (next?.kind === 'plain' && next.gap && !text.endsWith(':'))
}

function partOf(
  item: JoinedLines,
  next: JoinedLines | undefined,
  above: ItemBecomes | null,
  habits: Habits,
): ItemBecomes {
  if (item.kind === 'heading' || item.kind === 'question') return 'heading'
  if (item.kind === 'answer') return 'claim'
  if (item.kind === 'bullet') return headsList(item, next) ? 'heading' : 'claim'
  return plainPart(item, next, above, habits)
}

function headsList({ mark, text, indent }: JoinedLines, next: JoinedLines | undefined): boolean {
  if (mark === null || next === undefined || text.length > SHORT || next.indent < indent) return false
  if (next.kind === 'plain') return HEADS[mark].length > 0 && asks(text)
  return next.mark !== null && HEADS[mark].includes(next.mark) && (asks(text) || !isFinished(text))
}

/** A line without a mark. */
function plainPart(
  item: JoinedLines,
  next: JoinedLines | undefined,
  above: ItemBecomes | null,
  habits: Habits,
): ItemBecomes {
  const { text } = item
  const finished = isFinished(text)
  const said: ItemBecomes = text.length > LONGEST_CLAIM ? 'prose' : 'claim'
  if (said === 'prose' && finished) return 'prose'
  if (asks(text) || looksLikeHeading(text, habits)) return 'heading'
  if (next?.kind === 'bullet') return headsBullets(item, above) ? 'heading' : said
  if (finished || text.length > SHORT) return said
  if (headsPlain(item, next, above, habits)) return 'heading'
  if (saysSomething(text)) return said
  return goesOnFromClaim(item, next, above, habits) ? 'claim' : 'heading'
}

const looksLikeHeading = (text: string, habits: Habits): boolean =>
  text.length <= SHORT && (text.endsWith(':') || (inCapitals(text) && !habits.capitals))

/** Whether a line heads the bullets below it; a finished sentence does so as a command, or where something new begins. */
const headsBullets = (item: JoinedLines, above: ItemBecomes | null): boolean =>
  !isFinished(item.text) || COMMAND.test(item.text) || (begins(item, above) && item.text.length <= SHORT)

/** Whether a short line is the title, or heads the line below it, which has no mark either. */
function headsPlain(
  item: JoinedLines,
  next: JoinedLines | undefined,
  above: ItemBecomes | null,
  habits: Habits,
): boolean {
  if (above === null && !isOneOfPairs(item, next)) return true
  return next?.kind === 'plain' && leadsTo(item, next, begins(item, above), habits)
}

const begins = (item: JoinedLines, above: ItemBecomes | null): boolean => item.gap || above === null

/** Whether a few words that say nothing by themselves are one more claim under the heading above. */
function goesOnFromClaim(
  item: JoinedLines,
  next: JoinedLines | undefined,
  above: ItemBecomes | null,
  habits: Habits,
): boolean {
  if (!habits.marks) return above !== null
  return !item.gap && above === 'claim' && next?.kind !== 'question'
}

/** Whether a first line is no title, but the first of a list of terms or dates. */
const isOneOfPairs = ({ text }: JoinedLines, next: JoinedLines | undefined): boolean =>
  BEGINS_WITH_DATE.test(text) ||
  (hasTwoSides(text) && (next === undefined || (next.kind === 'plain' && !next.gap && hasTwoSides(next.text))))

/** Whether a short line without a full stop heads the line below it, which has no mark either. */
function leadsTo(item: JoinedLines, next: JoinedLines, isNew: boolean, habits: Habits): boolean {
  if (isOneOfPairs(item, next)) return false
  if (isNew && !next.gap && (isFinished(next.text) || !habits.marks)) return true
  return !saysSomething(item.text) && saysSomething(next.text)
}

/** Whether a line without a mark says something by itself: a sentence, “term – meaning”, or what happened when. */
const saysSomething = (text: string) => isFinished(text) || hasTwoSides(text) || BEGINS_WITH_DATE.test(text)
