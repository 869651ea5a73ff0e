import { BUILT_IN_FACTORS, type Factor } from '../shared/factor'

/** Characters of a factor's name that still fit on a tab. */
const LONGEST = 40

const FORMS = /^(?:the|an?|his|her|its|their|our|this|that|these|those)\s+/iu
/** What hangs on a noun without being part of its name. */
const CLAUSE =
  /(?:\s+(?:that|which|who|whom|whose|when|where|because|so that|as well as|rather than)\s|\s*[,;:(–—]).*$/iu
const LAST_PHRASE =
  /\s+(?:in|on|at|for|with|from|by|under|against|over|to|through|towards?|during|after|before|among|amongst|within|between|and|of)\s+(?:(?!\s(?:in|on|at|for|with|from|by|under|against|over|to|through|towards?|during|after|before|among|amongst|within|between|and|of)\s).)+$/iu

/** A factor of the map's own by the words of a question: “The Great Depression” → “Great Depression”. */
export function ownFactor(words: string): Factor {
  const name = nameOfCause(words)
  const id = name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
  return BUILT_IN_FACTORS.find((f) => f.id === id) ?? { id: id || 'factor', name }
}

/** The words of a cause shortened to a noun, its first letter a capital; cut at a phrase where it is too long. */
export function nameOfCause(words: string): string {
  let name = words.replace(/\s+/g, ' ').replace(/[“”"]/g, '').replace(FORMS, '').replace(CLAUSE, '').trim()
  while (name.length > LONGEST && LAST_PHRASE.test(name)) name = name.replace(LAST_PHRASE, '')
  if (name.length > LONGEST) name = name.slice(0, LONGEST + 1).replace(/\s+\S*$/, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
