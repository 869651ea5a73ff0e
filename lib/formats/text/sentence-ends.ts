/** What stands after the full stop and belongs to the sentence: “[12]”, “(Kershaw 1998)”, a raised number. */
const CITATIONS = /(?:\s{0,4}(?:\[[^[\]]{0,80}\]|\([^()]{0,80}\)|[¹²³⁰-⁹]{1,4}))+$/
const STOP = /(?:[.!?…]["'”’»)\]]*|[\p{L}"'”’)][.!?]\d{1,3})$/u
const QUESTION = /\?["'”’»)\]]*$/

/** Ends that are no ends: “c.” for circa, initials, “e.g.”, titles. */
const SHORTENED =
  /(?:^|[\s([])(?:(?:\p{Lu}\.\s?)+\p{Lu}|\p{Lu}|c|ca|cf|e\.g|i\.e|vs|viz|pp?|vols?|eds?|ch|nos?|fl|St|Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Col|Capt|Lt)\.$/u
const NAME_OR_PLAN = /\p{Ll}\s\p{Lu}\.$/u

/** Words, in the grammar of any topic, after which a sentence must go on. */
const OPEN_END =
  /(?:[,;(–—]|\s-|\b(?:a|an|the|of|in|on|at|by|to|for|from|with|and|or|but|nor|that|which|who|whose|was|were|is|are|be|been|had|has|have|as|than|into|between|against|under|over|his|her|their|its|this|these|those|not|very|more|most|because|while|when|after|before|until|if))$/iu

/** Characters at the end of a text that are looked at: enough for a citation or two. */
const END = 240
const endOf = (text: string) => text.slice(-END).trimEnd()
const bare = (text: string) => endOf(text).replace(CITATIONS, '')
const isShortened = (text: string) => SHORTENED.test(text) && !NAME_OR_PLAN.test(text)

/** Whether a sentence ends here. */
export function isFinished(text: string): boolean {
  const end = bare(text)
  return STOP.test(end) && !isShortened(end)
}

/** Whether it is a question, with or without the marks it is worth: “How far …? (16)”. */
export const asks = (text: string): boolean => QUESTION.test(bare(text))

/** Whether the words cannot end here: a comma, an open bracket, “of the”, “c.”. */
export function mustGoOn(text: string): boolean {
  const end = endOf(text)
  return OPEN_END.test(end) || isShortened(end) || end.lastIndexOf('(') > end.lastIndexOf(')')
}

/** Whether the first letter is a small one; “c. 1500” begins like any date. */
export const startsSmall = (text: string): boolean =>
  /^["'“‘([]*\p{Ll}/u.test(text) && !/^(?:ca?|d|b|r|fl)\.\s?\d/.test(text)

/** “Term – meaning”, “who: what he did”. */
export const hasTwoSides = (text: string): boolean => /[\p{L}\p{N})\]”"](?:\s[–—-]|:)\s\S/u.test(text)

/** The sentences of a paragraph. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const part of text.split(/(?<=[.!?…]["'”’»)\]]{0,3})\s+(?=["'“‘([]*[\p{Lu}\p{N}])/u)) {
    const above = sentences.at(-1)
    if (above !== undefined && isShortened(above)) sentences[sentences.length - 1] = `${above} ${part}`
    else sentences.push(part)
  }
  return sentences
}
