import { type Cue, inWords, oneOf, opens } from './cue'

const FOREMOST =
  oneOf(`main biggest key greatest primary principal chief crucial critical decisive vital major root real
  true first underlying fundamental sole only bigger greater stronger lesser smaller ultimate final deciding overriding
  most_\\w+ least_\\w+`)
const OF_A_CAUSE = oneOf(`reasons? causes? factors? explanations? answers? drivers? motives? forces? influences?
  responsibility blame credit considerations? difference`)
const WEIGHTY = oneOf(`important significant decisive effective serious influential responsible convincing crucial vital
  powerful likely dangerous successful useful guilty`)
const PART = oneOf('part role job deal share effect impact place')
const NOT = "(?:n't|nt| not| never)"

/** What a cause is likened to. */
const IMAGE =
  oneOf(`trigger spark catalyst fuse match gunpowder tinder (?:last|final)_straw turning[_-]points? tipping[_-]point
        roots? heart core foundations? bedrock backbone engine driving_force domino(?:es)? symptoms? backdrop background occasion
        accelerator brake glue ingredient recipe keystone cornerstone lin?ch-?pin icing window_dressing side-?show footnote
        smokescreen nail_in push nudge seeds? hinge precondition multiplier the_key key_to`)

/** What a pupil says who weighs: comparing, ranking, supposing otherwise, taking a side, speaking of the answer itself. */
export const JUDGEMENT_CUES = {
  concludes: inWords(
    /^(?:(?:so|but|and|yet) )?(?:overall|in conclusion|to conclude|to sum up|on balance|ultimately|all in all|in the end|at the end of the day|above all|arguably|on the whole|for me|in my (?:opinion|view|book)|i think|it is clear|given that|all things considered|taken together|in short)\b/i,
    opens,
  ),
  foremost: inWords(
    new RegExp(
      `\\b${FOREMOST} (?:\\w+ ){0,2}${OF_A_CAUSE}\\b|\\b(?:most|least) ${WEIGHTY}\\b|\\bthe most \\w+ thing\\b`,
      'i',
    ),
  ),
  weighs: inWords(
    new RegExp(
      `\\b(?:(?:more|less|as|equally|not (?:really|that|so|very|all that)) ${WEIGHTY}|outweigh\\w*|(?<=\\S )overall|in the long (?:run|term)|matter(?:s|ed)? (?:more|most|less|least|little)|(?:more|most|less|least|not|entirely|partly|mainly|largely) to blame|(?:to blame|responsible) for|(?:much|the|most|more|all|some|any) (?:of the )?(?:credit|blame)|at least as (?:much|many)|(?:as|so) much as|not (?:as|so) \\w+ as|more (?:about|to do with|a case of|of an? \\w+ than|than (?:it|he|she|they|just|any\\w*|all)\\b)|(?:bigger|smaller|greater|lesser|minor|major|leading|supporting|key|vital|crucial|central|small|large|huge) ${PART})`,
      'i',
    ),
  ),
  wouldHave: inWords(
    new RegExp(
      `\\b(?:[Ww]ould|[Cc]ould|[Mm]ight|[Ss]hould|may)(?:${NOT}| probably| still| only| just| also| hardly| easily| surely| well)* (?:have|of|'ve) (?!(?:an?|the|no|any|his|her|their|its|to) |\\p{Lu})`,
      'u',
    ),
  ),
  supposes: inWords(
    /\bif (?:[\p{L}'’]+ ){1,8}(?:had(?:n'?t| not)?|was(?:n'?t| not)|were(?:n'?t| not)|did(?:n'?t| not)|do(?:n'?t| not)) |^if (?:\p{L}+ ){1,3}(?:had|did|do|does|was|were)(?:n'?t)?\b|^had (?:they|he|she|it|there|the \p{L}+)\b|\bhad it not been|\bbut for (?:the|his|her|their|this|that)\b|\bin the absence of\b|\btak(?:e|ing) (?:away|out) \p{L}+|\bwere it not\b|\bimagine\b|\bunder (?:any other|another|a different) |\bno [\p{L}'-]+(?: [\p{L}'-]+){0,4}? ?(?:[,=;]|->|→|and|means?|then|–|-)+ ?(?:then )?no\b/iu,
  ),
  without: inWords(/(?:^|[,;.:] ?|\b(?:but|so|and|because|since|as) )(?:without|w\/o)\b/i),
  rates: inWords(
    /\b(?:(?:over|under)-?(?:rat|stat|estimat|play|don|valu|blown)\w*|exaggerat\w+|inevitabl\w+|(?:always|never) going to|bound to|doomed|only because|waste of|(?:n'?t|not|hardly|never) enough|misleading|too (?:simple|easy)|nonsense|rubbish|myth|worth (?:\w+ )?(?:nothing|little|less|more)|far-?fetched|unforgivable|sooner or later|either way|in any case|anyway|credit where|only (?:slowed|delayed|hastened|speeded|sped|helped|worked|mattered|made (?:it|things)))\b/i,
  ),
  iSay: inWords(
    /(?<!\p{Lu}[\p{L}.]{1,20}\s)(?<![\p{L}\p{N}'.&-])[Ii](?:'(?:d|m|ve|ll))? (?=\p{Ll})|\b(?:[Mm]y|me|im|id|imo|imho) /u,
    () => 'it speaks in the first person',
  ),
  toTheReader: inWords(
    /\b(?:we (?:can|could|should|must|see|know|need|cannot|can't|have|are)|you(?:'d|'re|'ll|r)? |one (?:can|could|might|should|must) |let'?s )|(?:^|[.;:,!] (?:so |and |but )?|\bso )(?:take|swap|remove|imagine|remember|forget|ignore|put|add|compare|consider|look|blame|bin|do not|don'?t|never mind|scrap|drop|cross|leave|suppose) (?=\p{L}+ )/iu,
    () => 'it speaks to the reader',
  ),
  must: inWords(
    /\b(?:must(?:n'?t)? (?:have|of|be)|can(?:'?t|not| not) (?:all |just |only |really |simply |alone |by itself )*(?:be|been|explain|account|stand|claim|carry|have))\b/i,
  ),
  byItself: inWords(
    /\b(?:on (?:its|their|his|her|it's|there) own|by (?:itself|themselves|himself|herself)|alone (?:could|would|did|does|was|were|is|can|will)(?:n'?t)?|(?:n't|nt|not) [^.;]{0,40}\balone|single-?handed(?:ly)?)\b/i,
  ),
  ofTheAnswer: inWords(
    new RegExp(
      `\\b${oneOf(`answers? explanations? arguments? theory theories essay paragraph conclusion judge?ment verdict case_for
        case_against debate list evidence_for culprit hero villain excuse pretext myth responsib\\w+ importance significance
        thesis interpretation reasons? causes? caused_by factors? blam(?:e|es|ing) (?:his|her|their|its|our|\\w+'s)_fault
        due_to`)}\\b`,
      'i',
    ),
  ),
  settles: inWords(
    /\b(?:explains?|explaining|accounts? for|decides|settles?|proves?|clinch\w*|swings?|rules? (?:\w+ ){0,3}out|stands? (?:up|out)|holds? up|adds? up|convinc(?:es?|ing)|unconvincing|deserves?|earns?|gets? (?:too|far|much|most|all|more|the|a|left|forgotten)|counts? (?:for|as|more|less|most)|tells us|goes to show|comes? (?:first|second|third|last|top|out|down|before|after|well)|makes? (?:all )?the difference|hangs? (?:on|off)|rests? on|depends? on|boils? down|bears?|belongs?|does(?:n'?t| not) (?:\w+ )?(?:explain|cause|decide|matter))\b/i,
  ),
  ranks: inWords(
    /\b(?:(?:number|no\.?) ?(?:1|one)\b|(?:top|bottom) of|(?:put|place|rank|rate)\w* (?:\w+ ){0,3}(?:first|second|third|fourth|last|top|bottom|above|below|ahead|higher|lower|at)|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:place|out of|on my|in my)|\d ?\/ ?10|out of (?:ten|10|five|5)|head and shoulders|second to none|above (?:all )?the (?:rest|others)|ahead of|runner-?up)\b/i,
  ),
  isAnImage: inWords(
    new RegExp(
      `\\b(?:was|were|is|are) (?:really |actually |just |only |merely )?(?:the|an?) (?:\\w+ )?${IMAGE}\\b`,
      'i',
    ),
  ),
  image: inWords(new RegExp(`\\b${IMAGE}\\b`, 'i')),
  concedes: inWords(
    /\b(?:although|though|tho|even though|despite|in spite of|for all (?:the|his|her|their|its|that)|granted|admittedly|however(?=,)|nevertheless|even so|yet|even (?:with|without|if|under|after)|whereas|much as|whatever|\w+ as (?:it|he|she|they|these|those) (?:was|were|is|are|may|might))\b/i,
  ),
  but: inWords(/(?:[\p{L}\p{N})'"] ?[,;–—-]? )but\b|^but\b/iu, () => 'it says “but”'),
  isNow: inWords(
    /\b(?:is|isn'?t|are|aren'?t|it's|that'?s|there's|he's|she's|they'?re|what's)\b|'s (?:the|a|an|not|no|why|what|where|how)\b/i,
    (found) => `it speaks of now, not then: “${found.replaceAll("'", '’')}”`,
  ),
  doesNow: inWords(
    new RegExp(
      `\\b${oneOf(`does doesn'?t don'?t do_not can can'?t cannot will won'?t has have_been have_to may needs? gets makes takes
        gives shows looks seems goes comes turns starts ends leaves keeps remains lies sits stands begins suggests means matters
        helps works happens changes wins loses puts runs says tells misses ignores forgets`)}\\b`,
      'i',
    ),
    (found) => `it speaks of now, not then: “${found.replaceAll("'", '’')}”`,
  ),
  amongAll: inWords(
    /\b(?:everything else|the rest|all the (?:other|rest|others)|the others?|(?:any|all|none|most|both|either|neither|one|two|some) of (?:these|this|those|them|that|the (?:causes|reasons|factors|others|rest|above))|anybody else|anyone else|nothing else|no other|other (?:causes|reasons|factors|things)|this one|the one (?:that|who|thing|which)|of (?:them )?all\b|these two|the former|the latter|everybody else)\b/i,
  ),
  would: inWords(/\b(?:would(?:n'?t| not| never)?|'d|might)\b/i),
  twoSentences: inWords(/[\p{Ll}\p{N})][.!?] +(?=\p{L}[\p{L}']* )/u, () => 'it adds a second sentence'),
  afterAColon: inWords(/\p{Ll}[:;] \p{L}+ \p{L}+ \p{L}+/u, () => 'it adds something after a colon or semicolon'),
  compares: inWords(
    /\b(?:more|less|fewer|better|worse|bigger|greater|smaller|stronger|weaker|deeper|faster|harder|easier|sooner|other)\b (?:\w+ ){0,4}than\b|\b(?:as|so) \w+ as\b/i,
  ),
  last: { find: ({ last, own }) => (last ? own : null), why: () => 'it comes last under its heading' } satisfies Cue,
}
