import { DOES_TO, TOLD, VERBS } from './heading-verbs'
import { reduced, withoutArticle } from './reduce-noun'

const VERB = VERBS.join('|')
const AUXILIARY = '(?:did|do|does|was|were|is|are|has|have|had|could|would|might|can)'
const ASKED = '(?:how(?:\\s+(?:far|much|well|badly))?|to what extent|in what (?:ways?|respects?)|why|when|where)'
const SUBJECT_OF_VERB = new RegExp(
  `^${ASKED}\\s+${AUXILIARY}(?:n['’]?t)?\\s+(.+?)\\s+(?:not\\s+)?(${VERB})\\b\\s*(.*)$`,
  'i',
)
const BEING = '(?:was|were|is|are)'
/** “What was X”, “How strong was X”, “Why was X weak”: in the last, what is said of the thing comes after it. */
const WHAT_IS = new RegExp(
  `^(?:what|who|which|how\\s+(?!far|much|well|badly)\\w+)\\s+${BEING}\\s+(?:there\\s+)?(.+)$`,
  'i',
)
const SAID_OF = new RegExp(`^${ASKED}\\s+${BEING}(?:n['’]?t)?\\s+(?:there\\s+)?(.+)$`, 'i')
const SAID = /\s+(?:not\s+)?(?:so|very|such|a|an|able|\w+(?:ful|ed|ant|ent|ive|ous|al|able|ible))\b.*$/i
const ORDER =
  /^(?:describe|explain|outline|list|name|assess|evaluate|discuss|examine|analyse|identify|compare|account for|consider|give)\s+/i
/** “Was it a …?” */
const YES_OR_NO = /^(?:was|were|is|are)\s+(?:it|this|that|he|she|they)\s+(?:really\s+)?(?:(?:a|an|the)\s+)?/i
/** A verb as it stands in a clause that is told and not asked. */
const ACTS = new RegExp(
  `^(.+?)\\s+(${TOLD.join('|')}|(?:${VERB})(?:s|es|d|ed)?|\\p{L}{3,}(?:ied|pped|tted|nned))\\b\\s*(.*)$`,
  'iu',
)
const PURPOSE = /(?<=\S)\s+(?:to|in|for|against|as|so|during)\s.*$/i
const PARTICLES = /^(?:with|up|in|out|of|on|to|against|for|about|through)\s+/i

/** The thing that a question asks about; a heading that asks nothing is the thing. */
export function thingIn(heading: string): string {
  const asked = heading.replace(ORDER, '').replace(YES_OR_NO, '')
  const ordered = asked !== heading
  const verb = SUBJECT_OF_VERB.exec(asked)
  if (verb) {
    const [, subject = '', done = '', rest = ''] = verb
    const object = objectIn(rest)
    return DOES_TO.includes(done.toLowerCase()) && object !== '' ? object : subject
  }
  const doing = /^what\s+did\s+(.+?)\s+do\b\s*(?:about|for|to|with|in)?\s*(.*)$/i.exec(asked)
  if (doing) return doing[2] || (doing[1] ?? asked)
  const is = WHAT_IS.exec(asked)
  if (is) return is[1] ?? asked
  const said = SAID_OF.exec(asked)
  if (said) return subjectOf(said[1] ?? asked)
  return /^(?:how|why)\s/i.test(asked) || ordered ? actorIn(asked.replace(/^(?:how|why)\s+/i, '')) : asked
}

/** “up the courts to control the nobles” → “courts”. */
const objectIn = (rest: string): string =>
  reduced(rest.replace(PARTICLES, '').replace(PARTICLES, '').replace(PURPOSE, ''))

/** “the barons angry” → “the barons”. */
function subjectOf(said: string): string {
  const before = said.replace(SAID, '')
  if (before !== said && withoutArticle(before) !== '') return before
  const words = said.split(' ')
  return words.length > (withoutArticle(said) === said ? 1 : 2) ? words.slice(0, -1).join(' ') : said
}

/** “Henry dealt with pretenders” → “pretenders”, “reform came” → “reform”; what no known verb follows is the thing itself. */
function actorIn(clause: string): string {
  const found = ACTS.exec(clause)
  if (!found) return clause
  const [, actor = '', did = '', rest = ''] = found
  const object = objectIn(rest)
  return DOES_TO.includes(did.toLowerCase()) && object !== '' ? object : actor
}
