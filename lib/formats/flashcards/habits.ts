import { isFinished, startsSmall } from '../text/sentence-ends'
import type { NoteLine } from './note-lines'

/** How whoever wrote these notes writes, which tells what a line is where its marks do not. */
export type Habits = {
  /** Any list marks, or questions with answers, at all. */
  marks: boolean
  /** Bullets end in full stops: one that does not goes on below. */
  stops: boolean
  /** Bullets begin with small letters: one that does is no end of the line above. */
  small: boolean
  /** Everything is in capitals: a line that is says nothing by it. */
  capitals: boolean
  /** Characters of the longest line that was broken to fit a page; 0 where none seems to be. */
  width: number
  /** The words with a hyphen that stand within a line, in small letters. */
  hyphenated: Set<string>
}

export function habitsOf(lines: NoteLine[]): Habits {
  const bullets = lines.filter((line) => line.kind === 'bullet')
  const whole = lines.filter((line, i) => line.kind === 'bullet' && lines[i + 1]?.kind !== 'plain')
  const hyphenated = new Set<string>()
  let width = 0
  let broken = 0
  for (const [i, line] of lines.entries()) {
    for (const word of line.text.match(/\p{L}{1,30}-\p{L}{1,30}/gu) ?? []) hyphenated.add(word.toLowerCase())
    const below = lines[i + 1]
    if (line.raw.length < 45 || below?.kind !== 'plain' || !startsSmall(below.text) || isFinished(line.text)) continue
    width = Math.max(width, line.raw.length)
    broken += 1
  }
  return {
    marks: lines.some((line) => line.mark !== null || line.kind === 'answer'),
    stops: most(whole, (line) => isFinished(line.text), 0.8),
    small: most(bullets, (line) => startsSmall(line.text), 0.5),
    capitals: most(
      lines.filter((line) => line.text !== ''),
      (line) => inCapitals(line.text),
      0.5,
    ),
    width: broken > 1 ? width : 0,
    hyphenated,
  }
}

const most = (lines: NoteLine[], is: (line: NoteLine) => boolean, share: number) =>
  lines.length > 1 && lines.filter(is).length >= lines.length * share

/** Letters, and none of them small. */
export const inCapitals = (text: string): boolean => /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
