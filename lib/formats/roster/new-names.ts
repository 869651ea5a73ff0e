/** How a name is compared: “Khan, Amina” is “amina khan”, whatever the case, the gaps and the apostrophes. */
function plain(name: string): string {
  const [last = '', first] = name.split(',')
  return `${first ?? ''} ${last}`
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The names of a list that a class does not have yet, in the order of the list. Two pupils of one name are two: if the
 * list has more of them than the class, the rest are new.
 */
export function newNames(list: readonly string[], there: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const name of there) left.set(plain(name), (left.get(plain(name)) ?? 0) + 1)
  return list.filter((name) => {
    const count = left.get(plain(name)) ?? 0
    left.set(plain(name), count - 1)
    return count <= 0
  })
}
