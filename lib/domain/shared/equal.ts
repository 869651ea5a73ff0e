/** Whether two JSON values are the same. A missing field and null are the same, since JSON cannot carry a missing one. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b || (a == null && b == null)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const one = a as Record<string, unknown>
  const two = b as Record<string, unknown>
  for (const name of new Set([...Object.keys(one), ...Object.keys(two)])) if (!equal(one[name], two[name])) return false
  return true
}
