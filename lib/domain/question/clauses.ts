/**
 * A statement or a question in the words of an exam question, without what only exams say (“How far do you agree?”,
 * “(20 marks)”). `start`: where it stands in the whole text.
 */
export type Clause = { text: string; lower: string; start: number }

/** What a paper says about the answer and not about the past; it is blanked, so that all places stay as they are. */
const PAPER = [
  /[[(]\s*(?:total\s*(?:of\s*)?)?\d{1,2}\s*(?:marks?)?\s*[\])]/giu,
  /\b\d{1,2}\s*marks?\b/giu,
  /^\s*(?:(?:question|q)\s*\d{1,2}\s*[.:)]?|\d{1,2}\s*[.:)]|\(?[a-h]\))(?=\s)/iu,
  /\b(?:you (?:may|must|should)(?: also)? (?:use|refer|consider|include)\b|(?<=[.?!”"]\s+)use (?:your own|information|sources?|both|the)\b)[\s\S]*$/iu,
  /\b(?:explain|justify|support|give (?:a )?reasons? for) your (?:answers?|views?|judgements?|opinions?)\b[^.?!]*/giu,
  /\b(?:with|in|by|making)\s+(?:close\s+|particular\s+|specific\s+)?references? to (?:the |these |this )?(?:sources?|interpretations?|extracts?|text|passages?|your (?:own )?(?:knowledge|wider reading))[^.?!,]*/giu,
  /,?\s*\bif at all\b,?/giu,
]

const VIEW =
  '(?:views?|statements?|claims?|opinions?|judgements?|assertions?|arguments?|interpretations?|verdicts?|quotations?|assessments?|propositions?|suggestions?|ideas?|contentions?|beliefs?|conclusions?|comments?|explanations?)'
const ASK =
  '(?:how|to what (?:extent|degree)|assess|evaluate|discuss|consider|examine|analyse|critically|do|does|would|could|can|is|are|in your (?:view|opinion)|using|what|explain|comment)'
/** An invitation to judge a view that stands elsewhere in the question. */
const JUDGES_A_VIEW = new RegExp(
  `^${ASK}\\b.{0,60}?\\b(?:you\\s+(?:\\w+\\s+)?agree|(?:this|these|that|the|either)\\s+(?:\\w+\\s+){0,2}${VIEW})\\b`,
  'iu',
)
/** The same with the view after it: “How far do you agree that …”, “Historians have argued that …”. */
const OPENS_A_VIEW = new RegExp(
  `^(?:${ASK}\\b|(?:some|many|several|most)\\b|historians?\\b|it (?:has been|is|was|can be|could be|is often|is sometimes)\\b).{0,70}?\\b(?:agree|${VIEW}|said?|says?|argued?|argues?|claim(?:ed)?|suggest(?:ed)?|conclude[ds]?|true|fair|accurate|correct|right|justified|reasonable|think|thought|believed?|maintained?|evidence|support|prove|show)\\b[^.?!]{0,40}?\\s(?:that|:),?\\s+`,
  'iu',
)
/** “In the context of …,”, “In the years 1914–18,”: what stands before the question itself. */
const SETTING =
  /^(?!in what)(?:in the context of|with (?:regard|respect|reference) to|with (?:an )?examples? from|considering|focusing on|in|during|between|throughout|from|over|by|taking)\b[^,?!]{2,90}?,\s+(?=\p{L})/iu

/** Words with a full stop that ends no sentence. */
const ABBREVIATED = /(?:\b(?:st|dr|mr|mrs|ms|c|ca|no|vs|v|jr|sr|gen|col|e\.g|i\.e)|(?:^|[\s(“"‘'])\p{Lu}|\.\p{L})\.$/iu
const INITIAL = /(?:^|[\s.(])\p{Lu}\.$/u
const EDGES = /^[\s“”"‘'(–—:;,.-]+|[\s“”"‘’'.?!,:;–—-]+$/gu

/** The clauses of a question in the order in which they stand. */
export function clausesOf(text: string): Clause[] {
  let bare = text
  for (const words of PAPER) bare = bare.replace(words, (found) => ' '.repeat(found.length))
  const clauses = sentencesOf(bare).flatMap((sentence) => viewIn(sentence))
  return clauses.filter(({ text: words }) => /\p{L}{2}/u.test(words))
}

/** Sentences; what stands in quotation marks is one of its own where it is long enough to be a view. */
function sentencesOf(text: string): Clause[] {
  const sentences: Clause[] = []
  let start = 0
  const cut = (end: number) => {
    sentences.push(trimmed(text, start, end))
    start = end
  }
  for (const { 0: mark, index } of text.matchAll(
    /[“"](?=[^“”"]*\s[^“”"]*\s[^“”"]*\s[^“”"]*[”"])|[.?!]+[”"’')\]]*(?=\s|$)|(?<=\s\S+\s\S+\s\S+\s\S+)[”"]|\n/gu,
  )) {
    const end = index + mark.length
    if (/^[“"]/u.test(mark) && mark.length === 1) cut(index)
    else if (!isAbbreviated(text.slice(0, end))) cut(end)
  }
  cut(text.length)
  return sentences
}

const isAbbreviated = (before: string): boolean => {
  const tail = before.slice(-8)
  return INITIAL.test(tail) || (ABBREVIATED.test(tail) && tail.endsWith('.'))
}

/** What a sentence says of the past: nothing where it only asks for a judgement. */
function viewIn(sentence: Clause): Clause[] {
  const opened = OPENS_A_VIEW.exec(sentence.text)
  if (opened) return viewIn(from(sentence, opened[0].length))
  if (JUDGES_A_VIEW.test(sentence.text)) return []
  const setting = SETTING.exec(sentence.text)
  return [setting ? from(sentence, setting[0].length) : sentence]
}

const from = ({ text, start }: Clause, at: number): Clause => trimmed(text, at, text.length, start)

function trimmed(text: string, start: number, end: number, base = 0): Clause {
  const words = text.slice(start, end)
  const lead = /^[\s“”"‘'(–—:;,.-]*/u.exec(words)?.[0].length ?? 0
  const bare = words.slice(lead).replace(EDGES, '')
  const lower = bare.toLowerCase()
  // A letter that gets longer in small letters would move all that follows it.
  return { text: bare, lower: lower.length === bare.length ? lower : bare, start: base + start + lead }
}
