import type { DeckClaim } from './deck'

/** What was chosen by hand for a claim of an import. */
export type Chosen = Partial<Pick<DeckClaim, 'factor' | 'taggedFrom' | 'role'>>

/** Choices by the key of their claim. One whose claim is not there now waits until it is again. */
export type Choices = ReadonlyMap<string, Chosen>

/** How alike two texts must be, of 1, for the one to be the other put right. */
const ALIKE = 0.6

/** A key for each claim: its words, and which of those it is where several are the same. */
export function claimKeys(texts: string[]): string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const before = seen.get(text) ?? 0
    seen.set(text, before + 1)
    return `${before}:${text}`
  })
}

/**
 * The choices once the text was changed: what was chosen for a claim that is gone goes to the new claim most like it, so
 * that a corrected comma costs nothing. `before`, `now`: the keys of all claims.
 */
export function carryChoices(choices: Choices, before: string[], now: string[]): Choices {
  const [was, is] = [new Set(before), new Set(now)]
  const fresh = now.filter((key) => !was.has(key))
  const carried = new Map<string, Chosen>()
  for (const [key, chosen] of choices) {
    const to = is.has(key) ? key : mostLike(key, fresh)
    if (to === null) carried.set(key, chosen)
    else carried.set(to, chosen)
  }
  return carried
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
function likeness(one: string, two: string): number {
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
