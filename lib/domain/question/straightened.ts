/** Verbs as questions have them, and as they stand once the question is turned into a statement. */
const PAST = new Map(
  'become became, begin began, break broke, bring brought, build built, choose chose, come came, deal dealt, do did, draw drew, drive drove, fall fell, fight fought, find found, forsake forsook, get got, give gave, go went, grow grew, have had, hold held, keep kept, know knew, lead led, leave left, lose lost, make made, mean meant, meet met, overcome overcame, overthrow overthrew, pay paid, rise rose, run ran, see saw, seek sought, sell sold, send sent, shake shook, spend spent, stand stood, strike struck, take took, teach taught, tell told, think thought, throw threw, undergo underwent, understand understood, win won, withdraw withdrew, write wrote'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
)
const SAME = 'beat cost cut hit let put set shut spread thrust'.split(' ')
const REGULAR =
  'abandon abolish accept achieve act adopt agree alienate ally alter annex appeal appear appease apply arise ask attack attempt back ban benefit boycott call carry cause challenge change claim collapse colonise condemn conquer consolidate continue contribute control convert create crush cease decide declare decline defeat defend delay demand depend destroy develop die dismiss dissolve divide dominate eliminate embark emerge enact encourage end enforce enjoy enter escalate establish execute exist expand expel experience explode extend face fail favour flee flourish follow force form fulfil gain happen help ignore impose improve increase industrialise influence intensify introduce invade involve join kill last launch limit maintain manage migrate modernise move nationalise need object occur oppose order organise pass persecute persist persuade plan play prevail produce promote prosper protect protest provoke pursue react rebel receive recover reduce reform refuse regain reject rely remain remove replace repress resign resist resort respond restore restrict result retain retreat return revolt rule secure seize separate serve settle shape share sign solve start stay stop strengthen struggle succeed suffer support suppress surrender survive threaten transform trigger triumph try turn undermine unify unite use vote want weaken work'.split(
    ' ',
  )
const pastOf = (verb: string): string | null => {
  if (PAST.has(verb)) return PAST.get(verb) ?? null
  if (SAME.includes(verb)) return verb
  if (!REGULAR.includes(verb)) return null
  if (verb === 'flee') return 'fled'
  if (verb === 'arise') return 'arose'
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return /^(?:stop|plan|ban|permit|rebel|control|expel)$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

/** Before a word that looks like a verb, these say that it is a noun. */
const BEFORE_A_NOUN = /^(?:the|an?|of|his|her|its|their|to|for|and|by|in)$/i

/** What is said of a thing after “was”. */
const SAID = /^(?:able|unable|so|such|not|still|more|less|too|\p{L}{3,}(?:ed|able|ible|ful|ous))$/iu

/**
 * A question turned back into a statement: “did the regime survive the war” → “the regime survived the war”. Where its
 * verb is not known it stays as it is asked.
 */
export function straightened(asked: string): string {
  const [first = '', ...words] = asked.split(' ')
  const aux = first.toLowerCase()
  const verbAt = (isVerb: (word: string) => boolean) =>
    words.findIndex((word, i) => i > 0 && !BEFORE_A_NOUN.test(words[i - 1] ?? '') && isVerb(word))
  if (aux === 'did') {
    const at = verbAt((word) => pastOf(word) !== null)
    if (at >= 0) return words.with(at, pastOf(words[at] ?? '') ?? '').join(' ')
  } else {
    const been = words.indexOf('been')
    const said = been > 0 ? been : verbAt((word) => SAID.test(word))
    const at = words[0]?.toLowerCase() === 'there' ? 1 : said
    if (at >= 0) return words.toSpliced(at, 0, aux).join(' ')
  }
  return [aux, ...words].join(' ')
}
