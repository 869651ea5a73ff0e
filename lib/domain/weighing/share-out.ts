/** The most that one paragraph may weigh. */
const MOST = 100

/**
 * Weights (0–100) scaled in proportion so that they add up to `total`, each a multiple of `step` but for what cannot be:
 * whoever falls furthest below their part is served first. Equal parts where nothing has a weight; null where there is no
 * room for the total.
 */
export function shareOut(weights: readonly number[], total: number, step: number): number[] | null {
  if (total < 0 || total > MOST * weights.length) return null
  const sum = weights.reduce((a, b) => a + b, 0)
  const parts = weights.map((w) => (sum === 0 ? total / weights.length : (w / sum) * total))
  const shared = parts.map((part) => Math.min(MOST, Math.floor(part / step) * step))
  let left = total - shared.reduce((a, b) => a + b, 0)
  while (left > 1e-9) {
    const next = neediest(parts, shared)
    const more = Math.min(step, left, MOST - (shared[next] ?? 0))
    shared[next] = (shared[next] ?? 0) + more
    left -= more
  }
  return shared
}

/** Who is furthest below their part and has room; the first of several. */
function neediest(parts: readonly number[], shared: readonly number[]): number {
  const lacks = parts.map((part, i) => ((shared[i] ?? 0) < MOST ? part - (shared[i] ?? 0) : Number.NEGATIVE_INFINITY))
  return lacks.indexOf(Math.max(...lacks))
}
