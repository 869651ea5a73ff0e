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
export function findRepeats(texts: Stems[]): Pair[] {
  const under = placesByStem(texts)
  const pairs = texts.flatMap((_, i) => repeatsOf(i, texts, under).map((j) => (i < j ? [i, j] : [j, i]) as Pair))
  return pairs.sort(([a, b], [c, d]) => a - c || b - d)
}

type Pair = [number, number]

function placesByStem(texts: Stems[]): Map<string, number[]> {
  const under = new Map<string, number[]>()
  for (const [i, stems] of texts.entries()) {
    if (stems.size < LEAST_STEMS) continue
    for (const stem of stems) {
      const places = under.get(stem)
      if (places) places.push(i)
      else under.set(stem, [i])
    }
  }
  return under
}

/** The longer texts that say again what one says. */
function repeatsOf(i: number, texts: Stems[], under: Map<string, number[]>): number[] {
  const stems = texts[i]!
  if (stems.size < LEAST_STEMS) return []
  const needed = Math.ceil(SHARED * stems.size - 1e-9)
  const rarestFirst = [...stems].map((stem) => under.get(stem)!).sort((a, b) => a.length - b.length)
  const candidates = new Set(rarestFirst.slice(0, stems.size - needed + 1).flat())
  const isLonger = (j: number) => texts[j]!.size > stems.size || (texts[j]!.size === stems.size && j > i)
  const found: number[] = []
  for (const j of [...candidates].filter(isLonger).sort((a, b) => a - b)) {
    if (shares(stems, texts[j]!, needed)) found.push(j)
    if (found.length === MOST_OF_ONE) break
  }
  return found
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
