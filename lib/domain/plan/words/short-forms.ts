/** Names that are one, as the texts of a map say: “United States (USA)”, “the NA” beside “National Assembly”. */
export type ShortForms = string[][]

const CAPITAL = "\\p{Lu}[\\p{L}'’-]*"
const NAME = `${CAPITAL}(?:\\s+(?:(?:of|the|and|for|de|von|van)\\s+){0,2}${CAPITAL}){0,5}`
const WITH_SHORT = new RegExp(`(${NAME})\\s*\\(((?:the\\s+)?${NAME})\\)`, 'gu')
const LONG_NAME = new RegExp(`${CAPITAL}(?:\\s+(?:(?:of|the|and|for)\\s+){0,2}${CAPITAL}){1,5}`, 'gu')
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})(?![\p{L}\p{N}])/gu

/** The groups of names of which a text says that they are one: in brackets, or as the first letters of the other. */
export function readShortForms(texts: string[]): ShortForms {
  const groups: string[][] = []
  const initials = new Set(texts.flatMap((text) => [...text.matchAll(INITIALS)].map(([found]) => found)))
  for (const text of texts) {
    for (const [, long = '', short = ''] of text.matchAll(WITH_SHORT))
      groups.push(formsOf(long, short.replace(/^the\s+/, '')))
    if (initials.size === 0) continue
    for (const [long] of text.matchAll(LONG_NAME)) {
      const letters =
        long
          .replace(/^The\s+/, '')
          .match(/\p{Lu}(?=[\p{L}'’-])/gu)
          ?.join('') ?? ''
      for (const short of initials) if (short.replaceAll('.', '') === letters) groups.push(formsOf(long, short))
    }
  }
  return groups
}

/** A name is also known by any of its longer words: “America” for “United States of America”. */
const formsOf = (long: string, short: string): string[] => [
  long.replace(/^The\s+/, ''),
  short,
  ...(long.match(/\p{Lu}[\p{L}'’-]{4,}/gu) ?? []).filter((word) => word !== long),
]

/** Terms with everything that they are also called. */
export function withShortForms(terms: string[], groups: ShortForms): string[] {
  const wanted = new Set(terms.map((term) => term.toLowerCase()))
  const others = groups.filter((group) => group.some((form) => wanted.has(form.toLowerCase()))).flat()
  return [...terms, ...others]
}
