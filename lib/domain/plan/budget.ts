import type { Preset } from './preset'

/** Time and length of one part of an essay: minutes, and words to the nearest ten. */
export type Share = { minutes: number; words: number }

/**
 * What an essay of so many paragraphs takes and has. The whole is the sum of its parts, so that what a student adds up
 * comes out. `over`: minutes more than there are, or 0.
 */
export type Budget = {
  paragraphs: number
  introduction: Share
  paragraph: Share
  conclusion: Share
  minutes: number
  words: number
  of: number
  over: number
}

/** Every paragraph has the preset's minutes for one; introduction and conclusion have half each of the minutes for both. */
export function budgetOf(paragraphs: number, preset: Preset): Budget {
  const share = (length: number): Share => ({
    minutes: length,
    words: Math.round((length * preset.wordsAMinute) / 10) * 10,
  })
  const paragraph = share(preset.paragraph)
  const end = share(preset.ends / 2)
  const minutes = paragraphs * paragraph.minutes + 2 * end.minutes
  return {
    paragraphs,
    introduction: end,
    paragraph,
    conclusion: end,
    minutes,
    words: paragraphs * paragraph.words + 2 * end.words,
    of: preset.write,
    over: Math.max(0, minutes - preset.write),
  }
}

/** Minutes as they are read: whole, or with one place after the point. */
const figure = (n: number): string => String(Math.round(n * 10) / 10)

/** “7 min” */
export const minutesWords = ({ minutes }: Share): string => `${figure(minutes)} min`

/** “7 min · 140 words” */
export const shareWords = (share: Share): string => `${minutesWords(share)} · ${share.words} words`

/** “4 paragraphs · about 34 of 40 min to write”; of none, only what there is. */
export function timeWords({ paragraphs, minutes, of }: Budget): string {
  if (paragraphs === 0) return `${figure(of)} min to write`
  return `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'} · about ${figure(minutes)} of ${figure(of)} min to write`
}

/** “4 paragraphs · about 34 of 40 min to write · about 680 words” */
export const budgetWords = (budget: Budget): string =>
  budget.paragraphs === 0 ? timeWords(budget) : `${timeWords(budget)} · about ${budget.words} words`

/** What is said of a plan that takes longer than there is; empty while it fits. */
export const overWords = ({ over }: Budget): string =>
  over === 0 ? '' : `That is ${figure(over)} min more than you have. Fewer paragraphs, or shorter ones, would fit.`
