/** A stretch of a text and whether the other text has it too. */
export type Stretch = { text: string; same: boolean }

/** Above this many pairs of words the search would be slow on a school laptop. */
const MOST_PAIRS = 400_000

/** A text that shares less than this part of its words with the other was written anew, and marks in it say nothing. */
const AKIN = 1 / 3

/**
 * Two wordings of one thing, each in stretches that they share or do not; each one's stretches add up to its text. Texts
 * that are not akin share nothing.
 */
export function wordChanges(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const [a, b] = [before.split(/(?<=\s)(?=\S)/), after.split(/(?<=\s)(?=\S)/)]
  const isSame = (row: number, column: number) =>
    row < a.length && column < b.length && a[row]!.trim() === b[column]!.trim()
  const apart = { before: stretch([[before, false]]), after: stretch([[after, false]]) }
  if (a.length * b.length > MOST_PAIRS) return apart
  const common = countCommon(a.length, b.length, isSame)
  if (common[0]![0]! < AKIN * Math.max(a.length, b.length)) return apart
  const old: [string, boolean][] = []
  const now: [string, boolean][] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (isSame(i, j)) {
      old.push([a[i++]!, true])
      now.push([b[j++]!, true])
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) old.push([a[i++]!, false])
    else now.push([b[j++]!, false])
  }
  return { before: stretch(old), after: stretch(now) }
}

/** At [i][j] how many words the rests from the i-th and the j-th share, in order. */
function countCommon(rows: number, columns: number, isSame: (i: number, j: number) => boolean): Uint16Array[] {
  const common = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1))
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      common[i]![j] = isSame(i, j) ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!)
  return common
}

function stretch(words: [string, boolean][]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [text, same] of words) {
    const last = stretches.at(-1)
    if (last?.same === same) last.text += text
    else if (text !== '') stretches.push({ text, same })
  }
  return stretches
}
