/** The verbs that are offered for a link, from the strongest cause to mere weight; any other may be written. */
export const LINK_VERBS = [
  'caused',
  'enabled',
  'triggered',
  'reinforced',
  'weakened',
  'depended on',
  'outweighs',
] as const

/** What a link is called whose verb was left out. */
export const VERB_UNSAID = 'is linked to'
