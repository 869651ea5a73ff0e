/**
 * Which of the things that two lists share stand in another order: the fewest that have to be lifted out and put
 * elsewhere to get from one list to the other. Each list holds a thing once.
 */
export function moved(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((id, i) => [id, i]))
  const common = after.filter((id) => place.has(id))
  // The longest run that keeps its order stays; `best[i]` is the longest that ends with the i-th.
  const best: { length: number; previous: number }[] = []
  for (const [i, id] of common.entries()) {
    let found = { length: 1, previous: -1 }
    for (let j = 0; j < i; j++) {
      if (place.get(common[j]!)! < place.get(id)! && best[j]!.length >= found.length)
        found = { length: best[j]!.length + 1, previous: j }
    }
    best.push(found)
  }
  const longest = Math.max(0, ...best.map((b) => b.length))
  const stays = new Set<string>()
  for (let at = best.findIndex((b) => b.length === longest); at >= 0; at = best[at]!.previous) stays.add(common[at]!)
  return new Set(common.filter((id) => !stays.has(id)))
}
