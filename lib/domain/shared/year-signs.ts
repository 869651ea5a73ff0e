export type Era = 'bc' | 'ad'

/** The marks of an era, as a part of a pattern that takes them as one group. */
export const ERA = '((?:B\\.C\\.(?:E\\.)?|BCE?|A\\.D\\.|AD|C\\.E\\.|CE)(?![\\p{L}\\p{N}]))'

/**
 * Numbers that may be years. `plain`: the first as written; `digits`: how many it has; `about`: “c.” stands before it;
 * `joined`: it is a span of two.
 */
export type YearPoint = {
  from: number
  to: number
  start: number
  end: number
  plain: number
  digits: number
  decade: boolean
  era: Era | null
  about: boolean
  joined: boolean
}

/** What numbers places in a book, and what comes before a sum or a count. */
const COUNTS_AFTER =
  /(?:\b(?:pages?|pp?|lines?|chapters?|ch|vol|volumes?|sections?|sources?|questions?|q|parts?|fig|figures?|tables?|articles?|no|nos|numbers?|over|nearly|almost|some|approximately|roughly|exactly|than|least|only|another|total of)\.?|[£$€])\s*$/i
/** What a number of things is followed by; what a paper counts. */
const COUNTED =
  /^\s*(?:per\b|percent\b|hundred\b|thousand\b|million\b|billion\b|men\b|women\b|people\b|children\b|miles?\b|km\b|kilomet|met(?:re|er)s?\b|acres?\b|hectares\b|tons?\b|tonnes?\b|pounds?\b|dollars?\b|marks?\b|words?\b|times\b|years?\b|days?\b|out of\b|of the\b)/i
/** A word in small letters that is many things: “ships”, but not “was”, “has” or “crisis”. */
const MANY = /^\s+(?!was\b|has\b|does\b|his\b|its\b|this\b|as\b|is\b|us\b)\p{Ll}+(?:(?<!s|u|i)s|men)\b/u
const TIME_BEFORE =
  /(?:\b(?:in|by|from|since|until|till|before|after|during|between|years?|of|around|about|early|late|mid|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\()\s*$/i
/** What goes on after a year: the sentence, not a thing that is counted. */
const GOES_ON =
  /^(?:\s*(?:$|[.,;:!?)\]”"–—-])|\s+(?:the|a|an|he|she|it|they|we|his|her|their|its|this|that|when|where|which|who|but|and|because|so|as|after|before|until|while|with|under|by|to|was|were|had|saw|there)\b|\s+(?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu})/u

/** Further words tell nothing of a number. */
const NEAR = 24

/** Whether numbers in a text are years, by the words round them. Where it is not sure they are not. */
export function isYear(text: string, point: YearPoint): boolean {
  const before = text.slice(Math.max(0, point.start - NEAR), point.start)
  const after = text.slice(point.end, point.end + NEAR)
  if (point.era !== null || /\byears?\s*$/i.test(before)) return true
  if (COUNTS_AFTER.test(before) || COUNTED.test(after)) return false
  if (point.about && point.digits >= 3) return true
  if (point.digits === 4) return point.decade || !isCount(point, before, after)
  if (point.digits < 3 || !GOES_ON.test(after)) return false
  return point.decade || TIME_BEFORE.test(before) || (point.joined && point.plain % 10 !== 0)
}

/** “1500 ships”, “an army of 1534 spearmen”: a round number, or one that something is made of, before many things. */
const isCount = ({ plain, to, joined }: YearPoint, before: string, after: string): boolean =>
  MANY.test(after) && ((plain % 10 === 0 && (!joined || to % 10 === 0)) || /\bof\s*$/i.test(before))
