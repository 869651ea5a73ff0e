import { capital } from '../shared/words'
import { thingIn } from './asked-thing'
import { reduced } from './reduce-noun'

/** Headings that say how the notes are ordered, and of no thing. */
const SAYS_NOTHING =
  /^(?:my )?(?:(?:key |main |important |other |more |extra |general |revision |exam |class )?(?:introduction|intro|overview|notes?|cards?|flash ?cards?|dates?|events?|terms?|words|vocab(?:ulary)?|facts?|points?|info(?:rmation)?|details?|figures|people|quotes?|quotations?|definitions?|timeline|chronology|summary|conclusions?|judgement|questions?|answers?|causes?|reasons?|factors?|effects?|consequences?|results?|evidence|sources?|misc(?:ellaneous)?|other|extra|essay plan|plan|paragraphs?|arguments?|historians|historiography|interpretations?|bibliography|references|reading|homework|hw|from your notes|stuff)|(?:lesson|week|chapter|unit|page|part|section|card|topic|day|term|paragraph|point|set)\s*\d{0,3}|what happened|why|how|who|what|when|where|(?:for|against|pros|cons|yes|no|agree|disagree))$/i
/** Characters of a heading that are looked at. */
const MOST = 240
/** Characters of a factor's name that still fit on a tab. */
const LONGEST = 34

/** “Factor 2:”, “Paragraph 1 -”, “3.”, “(b)”: how a heading is counted. */
const COUNTED =
  /^(?:(?:factor|reason|cause|paragraph|para|point|card|theme|topic|section|part|aspect|area|key question|question|q|kq)\s*(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six)\s*[-–—:.)]\s*|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+|#\d{1,2}\s+)/i
/** “(16)”, “[12 marks]”, “1929–33” and the like at the end. */
const TAIL =
  /[\s,]*(?:[([][^()[\]]{0,60}[)\]]|\b(?:(?:in|by|from|between|during|after|before|until|since|to|c\.?)\s+)(?:the\s+)?(?:c\.?\s?)?\d{3,4}s?(?:\s*(?:[-–—/]|to|and|until)\s*(?:c\.?\s?)?\d{1,4}s?)?|\d{3,4}\s*(?:[-–—/]|to)\s*\d{1,4})\s*$/i
/** A clause that hangs on a noun: “labour camps that …”. */
const CLAUSE =
  /\s+(?:that|which|who|whom|whose|when|where|because|so that|and (?:how|why|what|its|his|her|their))\s.*$/i

/** Where a name is cut when it is too long, the mildest cut first. */
const CUTS = [
  /(?<=\S)\s+(?:between|during|after|before|among|amongst|within|throughout|until|since)\s.*$/i,
  /(?<=^.+)\s+(?:in|on|at|for|with|from|by|under|against|over|to|through|towards?|facing)\s(?:(?!\s(?:in|on|at|for|with|from|by|under|against|over|to|through|towards?|facing)\s).)*$/i,
  /\s+(?:and|or|&|\+)\s.*$/i,
]

/**
 * The thing that a heading is about, as a short noun: “Economic causes” → “Economic”, “Role of the church” → “Church”,
 * “Why did sanctions fail?” → “Sanctions”. Null where the heading names none.
 */
export function headingNoun(heading: string): string | null {
  const bare = bareHeading(heading)
  const [before, after] = sidesOf(bare)
  const side = after !== null && SAYS_NOTHING.test(before) ? after : before
  const noun = reduced(thingIn(side))
  if (noun === '' || SAYS_NOTHING.test(noun) || /^\d+$/.test(noun) || !/\p{L}|\d{4}/u.test(noun)) return null
  return capital(shortened(noun))
}

/** A heading without what counts it, and without the marks and the years at its end. */
export function bareHeading(heading: string): string {
  let bare = heading
    .slice(0, MOST)
    .trim()
    .replace(COUNTED, '')
    .replace(/[\s?!.:;,–—-]+$/, '')
  for (let next = bare.replace(TAIL, ''); next !== bare && next.trim() !== ''; next = bare.replace(TAIL, ''))
    bare = next
  return bare.replace(/[\s?!.:;,–—-]+$/, '').trim()
}

/** What stands before and after “: ” or “ – ”, if the heading has two sides. */
function sidesOf(bare: string): [string, string | null] {
  const found = /^([^:]{2,60}?)(?::|\s[-–—])\s+(.+)$/.exec(bare)
  return found ? [found[1] ?? bare, found[2] ?? null] : [bare, null]
}

function shortened(noun: string): string {
  const turned = /^(\p{L}{4,}s) of (?:the )?((?:\S+ ){0,2}\S+)$/iu.exec(noun)
  if (noun.length > 24 && turned) {
    const both = `${turned[2]} ${turned[1]?.toLowerCase()}`
    if (both.length <= LONGEST) return both
  }
  let short = noun.replace(CLAUSE, '')
  for (const cut of CUTS) {
    if (short.length <= LONGEST) break
    const next = short.replace(cut, '')
    if (next.length > 2) short = next
  }
  if (short.length <= LONGEST) return short
  return short.slice(0, LONGEST + 1).replace(/\s+\S*$/, '')
}
