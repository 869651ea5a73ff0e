import type { CuePlace, Fit } from './cue'
import { dateAtEnd } from './named-cause'
import type { QuestionForm } from './question-form'
import { straightened } from './straightened'

/** Words that only join others, that exams use of any topic, or that say when: none of them shows what is asked about. */
const SAYS_NOTHING = new Set(
  (
    'a an the and or but nor so as at by for from in into of on onto out over to under up upon with within without about after against along among amongst around before behind below between beyond down during except inside near off outside per since than through throughout till toward towards until via ' +
    'be been being am is are was were has have had having do does did doing can could may might must shall should will would not no nor never it its he him his she her hers they them their theirs we us our you your i me my this that these those there here who whom whose which what when where why how whether if because due owing thanks ' +
    'achieve achieved achieving fulfil fulfilled greater greatest bigger biggest larger largest lot lots yrs yr agree agreed assess evaluate examine discuss analyse explain consider describe compare contrast view statement claim opinion judgement argument extent far much many more most less least little some any all both each either neither other another such same own very too only mainly largely really even also just still yet ' +
    'important importance significant significance main key major chief principal primary crucial vital decisive reason reasons cause causes caused causing factor factors explanation explanations responsible responsibility blame blamed role part impact effect effects result results resulted consequence consequences led leading lead brought bringing bring contributed contribution contribute first last second one two three way ways degree question successful success successes succeed succeeded failure failures effective effectiveness change changes changed changing continuity similar similarities different differences alike true valid accurate ' +
    'become became becoming come came coming get got getting gain gained gaining go went going make made making take took taken taking happen happened occur occurred begin began keep kept ' +
    'year years period era age decade decades century centuries early late mid time times end beginning start date ' +
    'january february march april may june july august september october november december spring summer autumn winter bc ad bce ce'
  ).split(' '),
)

/** Most words of an outcome that are looked for. */
const MOST_WORDS = 8

/** The words of these places that tell one question's subject from another's, as they are written, without possessives. */
export function termsIn(text: string): string[] {
  const words = [...text.matchAll(/\p{L}[\p{L}’'-]*/gu)].map(([word]) => word.replace(/[’']s?$/u, ''))
  const telling = words.filter((word) => word.length > 2 && !SAYS_NOTHING.has(word.toLowerCase()))
  const seen = new Map(telling.map((word) => [word.toLowerCase(), word]))
  return [...seen.values()].slice(0, MOST_WORDS)
}

/** A part of a question as it reads by itself: without quotation marks round it and what ends a sentence. */
const bare = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^[\s“”"‘’(,:;–—-]+|[\s“”"‘.,:;?!–—-]+$/gu, '')
    .trim()

/** Words whose capital is a matter of course where a sentence begins, and wrong after “why”. */
const NO_NAME =
  /^(?:The|An?|His|Her|Their|Its|This|These|It|He|She|They|In|By|Many|Most|Some|All|No|Women|Men|People|Children|Workers|Peasants|Soldiers|Slaves|Slavery|Opposition|Government|Religion|Religious|War|Trade|Industry|Economic|Political|Social|Military|Foreign|Popular|Public|Living|Life|Conditions|Propaganda|Revolution|Relations|Support|Power|Population|Law|Medicine|Education)\b/u

const inSentence = (words: string): string =>
  NO_NAME.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

/** What may follow a thing and narrow it: “life for women in the towns”. */
const NARROWS = /^(?:for|in|of|among|amongst|within|at|as|under)\b/iu

/**
 * What is to be explained or judged, as a phrase that follows “You are explaining:”, and the words that show that an
 * essay speaks of it.
 */
export function outcomeOf(text: string, form: QuestionForm, fit: Fit): { outcome: string; outcomeTerms: string[] } {
  const at = (place: CuePlace) => (fit[place] ? bare(text.slice(fit[place].start, fit[place].end)) : '')
  const spoken = (['thing', 'why', 'what', 'asked', 'how', 'whole'] as const).find((place) => at(place) !== '')
  if (!spoken) return { outcome: '', outcomeTerms: [] }
  const words = at(spoken)
  const narrowed = NARROWS.test(at('more')) ? `${words} ${at('more')}` : words
  const things = fit.other ? `${words} and ${at('other')}` : withDateApart(narrowed)
  const outcome: Record<typeof spoken, string> = {
    thing: inSentence(things),
    why: `why ${inSentence(words)}`,
    what: `${/\bwho\s+$/iu.test(text.slice(0, fit.what?.start)) ? 'who' : 'what'} ${words}`,
    asked: `${form === 'success' ? 'how far' : 'why'} ${inSentence(straightened(words))}`,
    how: `how ${inSentence(straightened(words))}`,
    whole: wholly(form, words),
  }
  return { outcome: outcome[spoken], outcomeTerms: termsIn(`${words} ${at('other')} ${at('more')} ${at('by')}`) }
}

/** A statement to be judged; “would not have been lost” without its cause is what is to be explained: why it was lost. */
function wholly(form: QuestionForm, words: string): string {
  if (form === 'success') return `whether ${inSentence(words)}`
  const come = words.replace(/\b(?:would|could|might) (?:not|never) have been\b/iu, 'came to be')
  return `why ${inSentence(come.replace(/\b(?:would|could|might) (?:not|never) have\b /iu, ''))}`
}

/** “… in January 1933” → “…, January 1933”. */
function withDateApart(words: string): string {
  const date = dateAtEnd(words)
  if (date === '') return words
  const said = date
    .replace(/^[\s,(]*(?:in|during|of|for|over)?\s*(?:the\s+)?(?:years?\s+|period\s+)*/iu, '')
    .replace(/[)\s]+$/, '')
  const kept = words.slice(0, -date.length)
  return /^[\s,]*(?:by|from|between|until|before|after|since)\b/iu.test(date) ? words : `${kept}, ${said}`
}
