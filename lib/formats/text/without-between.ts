/** A text without what stands between two marks, and how often that was. Line ends are left behind, so that lines keep their numbers. */
export function withoutBetween(text: string, open: string, close: string): { text: string; count: number } {
  const kept: string[] = []
  let at = 0
  let count = 0
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, at)) {
    const to = text.indexOf(close, from + open.length)
    // One that never closes is no such passage, nor is any after it.
    if (to < 0) break
    kept.push(text.slice(at, from), lineEndsOf(text.slice(from, to)))
    at = to + close.length
    count += 1
  }
  return { text: kept.join('') + text.slice(at), count }
}

const lineEndsOf = (text: string): string => text.replace(/[^\n]+/g, '')
