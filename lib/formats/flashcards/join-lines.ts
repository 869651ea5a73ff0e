import type { Mark } from '../text/list-marks'
import { SOFT_HYPHEN } from '../text/plain-lines'
import { asks, hasTwoSides, isFinished, mustGoOn, startsSmall } from '../text/sentence-ends'
import type { Habits } from './habits'
import type { NoteLine } from './note-lines'

/** Lines that belong together as one. `gap`: whether a blank line or a rule stands above. */
export type JoinedLines = {
  kind: 'heading' | 'bullet' | 'plain' | 'question' | 'answer'
  mark: Mark | null
  sign: string
  text: string
  line: number
  indent: number
  gap: boolean
}

/** An item that may still go on. `parts`: its lines with what joins them; `width`: of the last of them. */
type OpenItem = Omit<JoinedLines, 'text'> & { parts: string[]; width: number }

/** Characters of a line that is still taken for a heading without more ado. */
export const SHORT = 100

/** The lines as items: one that was broken to fit a page is whole again. */
export function joinLines(lines: NoteLine[], habits: Habits): JoinedLines[] {
  const items: OpenItem[] = []
  const bulletNext = beforeBullets(lines)
  let open: OpenItem | null = null
  let gap = true
  for (const [i, line] of lines.entries()) {
    if (line.kind === 'aside') continue
    if (line.kind === 'blank' || line.kind === 'rule') {
      gap = true
      continue
    }
    if (open && line.kind === 'plain' && goesOn(open, line, gap, bulletNext[i] ?? false, habits)) {
      open.parts.push(...joined(open.parts.pop() ?? '', line.text, habits))
      open.width = line.raw.length
    } else {
      const { kind, mark, sign, indent } = line
      open = { kind, mark, sign, indent, line: line.number, gap, parts: [line.text], width: line.raw.length }
      items.push(open)
      if (kind === 'heading') open = null
    }
    gap = false
  }
  return items.map(({ parts, width, ...item }) => ({ ...item, text: parts.join('').replaceAll(SOFT_HYPHEN, '') }))
}

/** For each line, whether the next that says something is a bullet. */
function beforeBullets(lines: NoteLine[]): boolean[] {
  const before: boolean[] = []
  let bullet = false
  for (let i = lines.length - 1; i >= 0; i--) {
    before[i] = bullet
    const kind = lines[i]?.kind
    if (kind !== 'blank' && kind !== 'rule' && kind !== 'aside') bullet = kind === 'bullet'
  }
  return before
}

/** Whether a line without a mark goes on with what stands above it. */
function goesOn(open: OpenItem, line: NoteLine, gap: boolean, bulletNext: boolean, habits: Habits): boolean {
  const above = open.parts.at(-1) ?? ''
  const small = startsSmall(line.text) && !habits.small
  if (isCutWord(above, line.text)) return true
  if (gap) return small && open.kind !== 'answer' && !isFinished(above)
  if (open.kind === 'bullet' && line.indent > open.indent) return true
  if (open.kind === 'plain' && hasTwoSides(line.text) && (hasTwoSides(above) || beginsAlone(open, above))) return false
  if (small || mustGoOn(above)) return true
  return !asks(line.text) && ranOut(open, above, line.text, bulletNext, habits)
}

/** Whether the line above stands where something new begins, and can end where it does: as what heads a list of terms. */
const beginsAlone = ({ gap, parts }: OpenItem, above: string): boolean => gap && parts.length === 1 && !mustGoOn(above)

/** Whether the line above ended for want of room, or in the middle of its sentence. */
function ranOut(open: OpenItem, above: string, text: string, bulletNext: boolean, habits: Habits): boolean {
  const full = habits.width > 0 && open.width >= habits.width * 0.8
  const unfinished = habits.stops && !isFinished(above)
  const mayHead = bulletNext && text.length <= SHORT && !isFinished(text)
  if (mayHead) return full && unfinished
  return full || (open.kind === 'bullet' && unfinished && isFinished(text))
}

const isCutWord = (above: string, text: string): boolean =>
  above.endsWith(SOFT_HYPHEN) || (endsInHyphen(above) && startsSmall(text))

const endsInHyphen = (text: string) => /\p{L}-$/u.test(text.slice(-2))

/** First parts of words that are written with a hyphen, also where no line ends. */
const COMPOUND =
  /\b(?:long|short|well|half|self|mid|middle|working|upper|lower|left|right|two|three|four|five|six|seven|eight|nine|ten)-$/i

/** The last line of an item and the one that goes on with it, with what stands between them. */
function joined(above: string, below: string, { hyphenated }: Habits): [string, string] {
  if (above.endsWith(SOFT_HYPHEN)) return [above, below]
  if (!endsInHyphen(above) || !startsSmall(below)) return [above, ` ${below}`]
  const first = /\p{L}+-$/u.exec(above.slice(-40))?.[0] ?? ''
  const second = /^\p{L}+/u.exec(below)?.[0] ?? ''
  const kept = hyphenated.has((first + second).toLowerCase()) || (COMPOUND.test(first) && second.length > 3)
  return [kept ? above : above.slice(0, -1), below]
}
