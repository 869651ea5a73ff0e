import type { Role } from '../shared/role'

/** A role and why, in words for the student who may change it. */
export type RoleGuess = { role: Role; why: string }

type Cue = { role: Role; words: RegExp; why: (found: string) => string }

const says = (found: string) => `it says “${found}”`
const opens = (found: string) => `it opens with “${found}”`

/**
 * What in the words of a bullet tells what it does, first match first: weighing before explaining, explaining before
 * facts, since a judgement may well give a date. Words of English and of essay writing, of no one topic.
 */
const CUES: Cue[] = [
  {
    role: 'judgement',
    words:
      /^(?:(?:so |but |and )?(?:overall|in conclusion|to conclude|on balance|ultimately|all in all|in the end|above all|arguably|on the whole|for me|in my (?:opinion|view)|i think)\b|it is clear|given that|without\b)/i,
    why: opens,
  },
  {
    role: 'judgement',
    words:
      /\b(?:main|biggest|key|greatest|primary|principal|chief|crucial|critical|decisive|vital|major|root|real|true|first|underlying|fundamental|sole|only|bigger|greater|stronger|most \w+) (?:\w+ )?(?:reasons?|causes?|factors?)\b|\bmost (?:important|significant|serious|decisive|effective|successful|responsible|influential|convincing|guilty|crucial|vital|dangerous|useful)\b|\b(?:was|were|is|are) (?:really |actually |just |only )?(?:the|a) (?:\w+ )?(?:trigger|spark|catalyst|cause|reason|factor|key|turning[ -]point|tipping[ -]point|(?:last|final) straw|symptom)\b/i,
    why: says,
  },
  {
    role: 'judgement',
    words:
      /\b(?:(?:more|less|as|equally|far|not (?:really|that|so|very)) (?:important|significant|decisive|effective|serious|influential|responsible|convincing)|outweigh\w*|matter(?:s|ed)? (?:more|most|less|least|little)|(?:more|most|less|not|entirely|partly|mainly) to blame|(?:to blame|responsible) for|(?:over|under)(?:rat|stat|estimat|play)\w*|exaggerat\w+|inevitabl\w+|(?:always|never) going to|bound to|doomed|only because|waste of|(?:much|the|most) (?:credit|blame)|play(?:s|ed)? (?:a|the) (?:\w+ )?(?:key|major|crucial|vital|minor|small|big|bigger|biggest) (?:part|role)|not (?:as|so) \w+ as|more (?:about|to do with|a case of|than (?:it|he|she|they|just|anything)\b)|only (?:slowed|delayed|helped|worked|mattered|speeded|sped|hastened|made (?:it|things)))/i,
    why: says,
  },
  {
    role: 'judgement',
    words:
      /\b(?:(?:would|could|might|should)(?:n['’]?t| not| never| probably| still| only| just| also)* (?:have|of|'ve)\b|if (?:\w+['’]?\w* ){1,8}(?:had(?:n['’]?t| not)?|was(?:n['’]?t| not)|were(?:n['’]?t| not)|did(?:n['’]?t| not)) |must(?:n['’]?t)? (?:have|of|be)\b|can(?:['’]?t| ?not) (?:all |just |only |really |have )*(?:be|been)\b|had it not been|but for\b|without (?:\w+['’]?\w* ){1,6}(?:there |would|could|no\b)|(?:on (?:its|their|his|her) own|by (?:itself|themselves|himself|herself))\b|\balone (?:could|would|did|was|is)(?:n['’]?t)?\b)/i,
    why: says,
  },
  {
    role: 'judgement',
    words:
      /(?:(?<!\p{Lu}[\p{L}.]{1,20}\s)(?<![\p{L}\p{N}'’.&-])[Ii](?:['’](?:d|m|ve|ll))? (?=\p{Ll})|\b(?:my (?:view|opinion|answer)|why (?:would|else)|(?:but|then) it was [^.;:,]{2,40} that|everything else|above (?:all )?the (?:rest|others)|(?:head and shoulders|second to none)|(?:do|does|did)(?:n['’]?t| not) (?:stand up|hold up|convince|add up)|unconvincing|this is the (?:one|reason|real)|hangs? (?:on|off) (?:this|it)))\b/u,
    why: says,
  },
  {
    role: 'judgement',
    words:
      /^(?:had (?:they|he|she|it|there|the \p{L}+)\b|if (?:\p{L}+ ){1,3}(?:had|did|do|does|was|were)(?:n['’]?t)?\b)/iu,
    why: opens,
  },
  {
    role: 'judgement',
    words:
      /\b(?:overall|in the long (?:run|term)|(?:explain|matter|count|mean|change|achieve|owe|do|cost|gain|make)(?:s|ed|d)?\b[^.;:]{0,40}\b(?:better|more|less|as much|as well) (?:than|as)\b|at least as (?:much|many|important) as|more [^.;:]{1,30} than (?:changed|stayed|the \w+ (?:did|had|was|were))|(?:(?:do|does|did|ca|could|would)n['’]?t|cannot|(?:do|does|did|can|could|would) (?:not|never)) (?:by itself |alone |really |fully |just )?(?:explain|cause|decide)\b|(?:was|were|is|are|it['’]?s)(?:n['’]?t| not) (?:yet )?(?:near|certain|inevitable|unstoppable|absolute|decisive)\b|the (?:main|biggest|greatest|real|driving) (?:force|driver|influence|motive|explanation)|the most \w+ thing)\b/i,
    why: says,
  },
  {
    role: 'explanation',
    words:
      /^(?:and |but )?(?:this|these|that|it (?!was|is|has|had)\w+|which|so|therefore|thus|hence|as a result|consequently|because|once|in this (?:way|sense)|(?:allow|leav|forc|caus|show|mak|creat|result|encourag)ing|made (?!\w+ (?:for|of)\b)|meant|means|meaning|led|leading)\b/i,
    why: opens,
  },
  {
    role: 'explanation',
    words:
      /\b(?:(?:which|that|this)(?:['’]s| is| was) why|this (?:meant|means|made|shows|showed)|which (?:meant|means))\b/i,
    why: says,
  },
  {
    role: 'explanation',
    words:
      /(?:, ?|\b(?:and|which) )(?:therefore|thus|hence|consequently)\b|(?<=\p{L}[\p{L}\p{N})’'%]* )so (?:when|none|no one|nobody|every\p{L}*|it|they|he|she|people|there|nothing) \p{L}+/iu,
    why: says,
  },
  { role: 'explanation', words: /^having\b/i, why: opens },
]

/** A fact that can be looked up: a figure, a month, a number in words. */
const FACT =
  /(?<!\p{L})\d|\b(?:january|february|april|june|july|august|september|october|november|december|(?:in|by|since|until|from|late|early|mid) (?:march|may)\b|(?:hundred|thousand|million|billion|dozen)s?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half an? |two[ -]thirds|three[ -]quarters|(?:a|one) (?:third|quarter|half) of|(?:all|none|nothing) but)\b/iu

/** Words between quotation marks; an apostrophe is none, since no blank or bracket stands before it. */
const QUOTATION = /(?:^|[\s([–—-])(?:[“"][^“”"]{2,}[”"]|[‘'](?=\p{L})[^‘]{2,}?[’'](?=$|[\s.,;:!?)\]]))/u

const EXAMPLE = /\b(?:e\.?g\b|for (?:example|instance)|such as)/i

/** Names within the sentence: capitals that do not just open it. */
const NAME = /(?<=\S[\s(“‘"'+/-]+)\p{Lu}[\p{L}'’]+(?:\s(?:(?:of|the|de|von|van) )?\p{Lu}[\p{L}'’]+)*/gu
/** With a reason, a wish or an inability the names are in a point, and no example of one. */
const MAKES_A_POINT =
  /\b(?:so|because|as|since|but|although|though|wanted|needed|hated|feared|disliked|distrusted|blamed|hoped|believed|thought|cared|(?:could|did|would|was|were)(?:n['’]?t| not| never))\b/i
const ONLY_A_NAME = /^\p{Lu}[\p{L}'’.]+(?:\s\p{Lu}[\p{L}'’.]+){1,4}$/u

/** Headings that ask for what was, not why: what stands under them is evidence. */
const ASKS_FOR_FACTS = /^(describe|list|name|outline|who|when|where)\b/i

/**
 * The role of a bullet from its own words, else evidence where its heading asks for facts, else a claim. What is nested
 * under another bullet serves it: it is evidence unless it says why.
 */
export function guessRole(text: string, heading = '', nested = false): RoleGuess {
  const guess = roleByWords(text, heading)
  if (!nested || guess.role === 'evidence' || guess.role === 'explanation') return guess
  return { role: guess.role === 'judgement' ? 'explanation' : 'evidence', why: 'it stands under another bullet' }
}

function roleByWords(text: string, heading: string): RoleGuess {
  const whole = text.trim()
  const own = whole.replace(QUOTATION, ' ')
  for (const { role, words, why } of CUES) {
    const found = words.exec(own)?.[0].trim()
    if (found) return { role, why: why(found) }
  }
  const fact = factIn(whole)
  if (fact) return { role: 'evidence', why: fact }
  if (ASKS_FOR_FACTS.test(heading.trim())) return { role: 'evidence', why: 'the heading asks for facts' }
  return { role: 'claim', why: 'nothing says otherwise' }
}

/** What in the text can be looked up, in words; null where nothing can. */
function factIn(text: string): string | null {
  if (EXAMPLE.test(text)) return 'it gives an example'
  if (QUOTATION.test(text)) return 'it quotes'
  if (FACT.test(text)) return 'it states a date or a figure'
  const names = text.match(NAME)?.length ?? 0
  const isExample = ONLY_A_NAME.test(text) || (names > 1 && !MAKES_A_POINT.test(text))
  return isExample ? 'it names who or where' : null
}
