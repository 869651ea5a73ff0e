import { readYears } from '../shared/years'
import type { Span } from './cue'

/** Words that stand for a cause without naming it. */
const NO_NAME =
  /^(?:(?:the |a |an |any |some |all |these |those |this |that )?(?:it|its|this|that|these|those|there|they|them|he|she|who|what|which|why|how|one|any|other|others|another|each|factors?|reasons?|causes?|following|clear|obvious|evident|true|likely|inevitable|possible|impossible|certain|surprising|important|significant|most important|other factors?|anything|anything else|ever|all)(?:\s+(?:factors?|reasons?|causes?|else|of these|of the following))?)$/iu
/** A question, where the name of a cause should stand. */
const ASKS = /^(?:how|what|which|why|who|whose|when|where|to what|explain|assess|evaluate|discuss|examine|compare)\b/iu
/** What leads up to a cause and is no part of it. */
const LEAD =
  /^(?:that|(?:mainly|largely|chiefly|primarily|mostly|principally|solely|entirely|simply|merely|only|just|really|above all|not only|not)\b|because of|because|due to|owing to|thanks to|by|through|as a result of|both|either|the fact that|more|rather|was it|was|were|is|are|did)\s+/iu
/** What follows it and is no part of it. */
const TAIL =
  /\s*(?:\b(?:alone|itself|themselves|himself|herself|above all(?: else)?|more than anything(?: else)?|more than any other \p{L}+|rather than anything else|in particular|than anything else|mainly|mostly|largely|more|rather|primarily|was|were|is|are)|[\s“”"‘’'.,;:?!–—([-]+)$/iu
/** “in the years …”, “(1917–29)”: the words round a date at the end. */
const BEFORE_A_DATE =
  /[\s,(]*(?:\b(?:in|by|from|during|between|over|throughout|for|of|until|till|up to|before|after|since|at|around|about|and|early|late|mid)\s+)?(?:\b(?:the|its|early|late|mid|mid-|later|first|second|half|end|period|years?|era|decades?|of|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|c\.?|\d{1,2}(?:st|nd|rd|th)?)\s+)*[\s,(]*$/iu

/** The place of a cause in a question, without what leads up to it, its quotation marks, and a date at its end. */
export function trimCause(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  for (;;) {
    const words = text.slice(from, to)
    const lead = /^[\s“”"‘’'(,:;–—-]+/u.exec(words)?.[0] ?? LEAD.exec(words)?.[0] ?? ''
    const tail = lead === '' ? (TAIL.exec(words)?.[0] ?? dateAtEnd(words)) : ''
    if (lead === '' && tail === '') return { start: from, end: to }
    if (lead.length + tail.length >= words.length) return { start: from, end: to }
    from += lead.length
    to -= tail.length
  }
}

/** The date at the end of these words with what belongs to it; '' where there is none, or nothing would be left. */
export function dateAtEnd(words: string): string {
  const years = readYears(words).at(-1)
  if (!years || words.slice(years.end).replace(/[)\s]/g, '') !== '') return ''
  const before = words.slice(0, years.start)
  const kept = before.replace(BEFORE_A_DATE, '')
  return kept === '' ? '' : words.slice(kept.length)
}

/** Whether these words name something; a place that a cue does not have is not asked. */
export const isCause = (text: string, place: Span | undefined): boolean => {
  if (!place) return true
  const { start, end } = trimCause(text, place)
  const words = text.slice(start, end).trim()
  return words.length > 1 && !ASKS.test(words) && words.split(/\s+/).length <= 25 && !NO_NAME.test(words)
}
