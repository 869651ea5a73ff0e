import { BUILT_IN_FACTORS } from '../shared/built-in-factors'
import type { Factor } from '../shared/factor'

const OWN: Record<string, string> = {
  personality: 'Pe',
  circumstance: 'Ci',
  'power-base': 'Pb',
  policy: 'Po',
  success: 'Su',
  failure: 'Fa',
}

/**
 * Two letters for each factor, by id: the built-in ones always have the same, a deck's own take the first letter of the
 * name with the first other letter of it that nobody has. More factors than letters share the last.
 */
export function factorLetters(factors: Factor[]): Record<string, string> {
  const letters: Record<string, string> = {}
  const taken = new Set<string>()
  for (const { id } of BUILT_IN_FACTORS) {
    letters[id] = OWN[id]!
    taken.add(OWN[id]!)
  }
  for (const { id, name } of factors) {
    if (Object.hasOwn(letters, id)) continue
    const [first = '?', ...rest] = [...name.replaceAll(/[^\p{L}\p{N}]/gu, '')]
    const pairs = rest.map((other) => first.toUpperCase() + other.toLowerCase())
    const pair = pairs.find((p) => !taken.has(p)) ?? pairs[0] ?? first.toUpperCase()
    taken.add(pair)
    letters[id] = pair
  }
  return letters
}
