/** How alike two texts must be, of 1, for the one to be the other put right. */
export const ALIKE = 0.6

/** A key for each text: its words, and which of those it is where several are the same. */
export function keysOf(texts: string[]): string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const before = seen.get(text) ?? 0
    seen.set(text, before + 1)
    return `${before}:${text}`
  })
}

/**
 * Where each key went once the texts were changed: to itself while it is there, else to the new one most like it, so that
 * a corrected comma costs nothing. One whose text is gone stays as it is and waits.
 */
export function carriedKeys(before: string[], now: string[]): (key: string) => string {
  const [was, is] = [new Set(before), new Set(now)]
  const fresh = now.filter((key) => !was.has(key))
  return (key) => (is.has(key) ? key : (mostLike(key, fresh) ?? key))
}

function mostLike(key: string, others: string[]): string | null {
  let best: string | null = null
  let most = ALIKE
  for (const other of others) {
    const alike = likeness(key, other)
    if (alike < most) continue
    best = other
    most = alike
  }
  return best
}

/** The share of pairs of letters that two texts have in common, from 0 to 1. */
export function likeness(one: string, two: string): number {
  const [a, b] = [pairsOf(one), pairsOf(two)]
  let common = 0
  for (const pair of a) if (b.has(pair)) common += 1
  return (2 * common) / (a.size + b.size || 1)
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 1; i < text.length; i++) pairs.add(text.slice(i - 1, i + 1).toLowerCase())
  return pairs
}
