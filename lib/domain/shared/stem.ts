import { stemmer } from 'stemmer'

/** The stem of a lower-cased English word by Porter's algorithm: “policies” and “policy” have one. */
export const stemOf = (word: string): string => stemmer(word)

/** So many letters in common are no chance where one stem is the whole beginning of the other … */
const WHOLE = 4
/** … and so many where the shorter one differs from it in its last letter alone. */
const ALL_BUT_ONE = 5

/**
 * Whether two stems are of one family: the same, or one is the beginning of the other, its last letter aside. Porter
 * leaves apart what English joins: “German” and “Germany”, “economy” and “economic”, “leader” and “leadership”.
 */
export function isKin(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < WHOLE) return false
  let shared = 0
  while (shared < shorter && a[shared] === b[shared]) shared += 1
  return shared === shorter || (shared === shorter - 1 && shared >= ALL_BUT_ONE)
}

/** Whether one of these stems is of a stem's family. */
export function hasKin(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true
  for (const other of stems) if (isKin(other, stem)) return true
  return false
}
