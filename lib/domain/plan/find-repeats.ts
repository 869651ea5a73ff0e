import type { Stems } from './words/terms'

/** Shorter texts share their few words by chance. */
const LEAST_STEMS = 4
/** The share of the shorter text's stems that the longer one must hold. */
const SHARED = 0.8
/** A text repeated over and over is shown with so many others; the rest show once those are gone. */
const MOST_OF_ONE = 5

/**
 * The pairs of texts, by index, of which one says again what the other says: they share at least 80 % of the shorter
 * one's stems. Texts that cannot share enough are never compared: of those stems at least one must be among the
 * rarest few of the shorter text, so only texts found under these are looked at.
 */
export function findRepeats(texts: Stems[]): [number, number][] {
  const under = new Map<string, number[]>()
  for (const [i, stems] of texts.entries()) {
    if (stems.size < LEAST_STEMS) continue
    for (const stem of stems) {
      const places = under.get(stem)
      if (places) places.push(i)
      else under.set(stem, [i])
    }
  }
  const pairs: [number, number][] = []
  for (const [i, stems] of texts.entries()) {
    if (stems.size < LEAST_STEMS) continue
    const needed = Math.ceil(SHARED * stems.size - 1e-9)
    const rarestFirst = [...stems].map((stem) => under.get(stem)!).sort((a, b) => a.length - b.length)
    const candidates = new Set(rarestFirst.slice(0, stems.size - needed + 1).flat())
    let found = 0
    for (const j of [...candidates].sort((a, b) => a - b)) {
      const longer = texts[j]!
      if (longer.size < stems.size || (longer.size === stems.size && j <= i)) continue
      if (!shares(stems, longer, needed)) continue
      pairs.push(i < j ? [i, j] : [j, i])
      found += 1
      if (found === MOST_OF_ONE) break
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d)
}

function shares(shorter: Stems, longer: Stems, needed: number): boolean {
  let shared = 0
  let left = shorter.size
  for (const stem of shorter) {
    if (longer.has(stem)) shared += 1
    left -= 1
    if (shared >= needed) return true
    if (shared + left < needed) return false
  }
  return false
}
