const ARTICLE = /^(?:the|a|an|his|her|their|its|our)\s+/i

/** What a heading does with a thing without being part of it: “role of the church”, “causes of …”. */
const ABOUT =
  /^(?:(?:main|key|overall|general|first|second|third|major|important)\s+)?(?:role|roles|part|impact|impacts|effects?|importance|influence|significance|contribution|use|uses|nature|extent|scale|problems?|question|issue|issues|causes?|reasons?|factors?|aspects?|features?|consequences?|results?|position|place|case|case study|examples?|evidence|actions|existence|aftermath|state|ways?|explanations?|background|arguments?|theme|topic)\s+(?:played\s+by|of|for|behind|to|in|on|about)\s+/i
/** On what it acted: “impact of the war on women”. */
const ACTED_ON = /(?<=\S)\s+(?:in|on|upon|for|to|during)\s.+$/i
/** The same after the thing: “the church’s role”, “Economic causes”. */
const NOUN_OF_ALL =
  /^(.+?)(?:['’]s|(?<=s)['’])?\s+(?:role|part|contribution|impact|importance|influence|significance)(?:\s+in\s.+)?$/i
const ADJECTIVE_AND_NOUN_OF_ALL =
  /^(.*?\b\p{L}+(?:ic|ical|al|ar|ary|ory|ous|ive|ist|ian|ign|ish|ese))\s+(?:causes?|reasons?|factors?|aspects?|issues?|explanations?|problems?|arguments?|motives?|motivations?|considerations?|elements?|consequences?|effects?|impacts?|developments|matters|influences|pressures|grounds)$/iu
const NOUN_AND_NOUN_OF_ALL =
  /^(.+?)\s+(?:as an?\s.{1,40}|causes?|reasons?|factors?|herself|himself|itself|themselves)$/i
/** Adjectives that name nothing by themselves. */
const EMPTY_ADJECTIVE =
  /^(?:(?:long|short|medium)[- ]?(?:er)?[- ]?term|immediate|underlying|main|key|other|general|internal|external|initial|final|further|additional|minor|major|direct|indirect|special|critical|crucial|principal|primary|structural|practical|historical|intentional|individual|local)$/i

export const withoutArticle = (noun: string): string => noun.replace(ARTICLE, '')

/** The noun without articles and without the words that any heading may have. */
export function reduced(noun: string): string {
  let now = noun.trim()
  for (let round = 0; round < 4; round++) {
    const was = now
    now = withoutArticle(now)
    const about = withoutArticle(now.replace(ABOUT, ''))
    if (about !== now) now = about.replace(ACTED_ON, '')
    now = NOUN_OF_ALL.exec(now)?.[1] ?? now
    const general = ADJECTIVE_AND_NOUN_OF_ALL.exec(now)?.[1] ?? NOUN_AND_NOUN_OF_ALL.exec(now)?.[1]
    if (general && !EMPTY_ADJECTIVE.test(general)) now = general
    if (now === was) break
  }
  return now.replace(/^['"‘“]|['"’”]$/g, '').trim()
}
