import { anyOf, either, inWords, oneOf, opensWith, type RoleCue } from './cue'

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
    new RegExp(
      `^(?:(?:so|but|and|yet) )?${oneOf(`overall in_conclusion to_conclude to_sum_up on_balance ultimately all_in_all in_the_end at_the_end_of_the_day
      above_all arguably on_the_whole for_me in_my_(?:opinion|view|book) i_think it_is_clear given_that
      all_things_considered taken_together in_short`)}\\b`,
      'i',
    ),
    opensWith,
  ),
  foremost: inWords(
    new RegExp(
      `\\b${FOREMOST} (?:\\w+ ){0,2}${OF_A_CAUSE}\\b|\\b(?:most|least) ${WEIGHTY}\\b|\\bthe most \\w+ thing\\b`,
      'i',
    ),
  ),
  weighs: inWords(
    anyOf(
      String.raw`(?:more|less|as|equally|not_(?:really|that|so|very|all_that))_${WEIGHTY} outweigh\w* (?<=\S_)overall
        in_the_long_(?:run|term) matter(?:s|ed)?_(?:more|most|less|least|little)
        (?:more|most|less|least|not|entirely|partly|mainly|largely)_to_blame (?:to_blame|responsible)_for
        (?:much|the|most|more|all|some|any)_(?:of_the_)?(?:credit|blame) at_least_as_(?:much|many) (?:as|so)_much_as
        not_(?:as|so)_\w+_as more_(?:about|to_do_with|a_case_of|of_an?_\w+_than|than_(?:it|he|she|they|just|any\w*|all))
        (?:bigger|smaller|greater|lesser|minor|major|leading|supporting|key|vital|crucial|central|small|large|huge)_${PART}`,
    ),
  ),
  wouldHave: inWords(
    new RegExp(
      `\\b(?:[Ww]ould|[Cc]ould|[Mm]ight|[Ss]hould|may)(?:${NOT}| probably| still| only| just| also| hardly| easily| surely| well)* (?:have|of|'ve) (?!(?:an?|the|no|any|his|her|their|its|to) |\\p{Lu})`,
      'u',
    ),
  ),
  supposes: inWords(
    either(
      /\bif (?:[\p{L}'’]+ ){1,8}(?:had(?:n'?t| not)?|was(?:n'?t| not)|were(?:n'?t| not)|did(?:n'?t| not)|do(?:n'?t| not)) /iu,
      /^if (?:\p{L}+ ){1,3}(?:had|did|do|does|was|were)(?:n'?t)?\b/iu,
      /^had (?:they|he|she|it|there|the \p{L}+)\b/iu,
      /\bhad it not been/iu,
      /\bbut for (?:the|his|her|their|this|that)\b/iu,
      /\bin the absence of\b/iu,
      /\btak(?:e|ing) (?:away|out) \p{L}+/iu,
      /\bwere it not\b/iu,
      /\bimagine\b/iu,
      /\bunder (?:any other|another|a different) /iu,
      /\bno [\p{L}'-]+(?: [\p{L}'-]+){0,4}? ?(?:[,=;]|->|→|and|means?|then|–|-)+ ?(?:then )?no\b/iu,
    ),
  ),
  without: inWords(/(?:^|[,;.:] ?|\b(?:but|so|and|because|since|as) )(?:without|w\/o)\b/i),
  rates: inWords(
    anyOf(String.raw`(?:over|under)-?(?:rat|stat|estimat|play|don|valu|blown)\w* exaggerat\w+ inevitabl\w+ (?:always|never)_going_to
      bound_to doomed only_because waste_of (?:n'?t|not|hardly|never)_enough misleading too_(?:simple|easy)
      nonsense rubbish myth worth_(?:\w+_)?(?:nothing|little|less|more) far-?fetched unforgivable
      sooner_or_later either_way in_any_case anyway credit_where
      only_(?:slowed|delayed|hastened|speeded|sped|helped|worked|mattered|made_(?:it|things))`),
  ),
  iSay: inWords(
    /(?<!\p{Lu}[\p{L}.]{1,20}\s)(?<![\p{L}\p{N}'.&-])[Ii](?:'(?:d|m|ve|ll))? (?=\p{Ll})|\b(?:[Mm]y|me|im|id|imo|imho) /u,
    () => 'it speaks in the first person',
  ),
  toTheReader: inWords(
    either(
      /\b(?:we (?:can|could|should|must|see|know|need|cannot|can't|have|are)|you(?:'d|'re|'ll|r)? |one (?:can|could|might|should|must) |let'?s )/iu,
      /(?:^|[.;:,!] (?:so |and |but )?|\bso )(?:take|swap|remove|imagine|remember|forget|ignore|put|add|compare|consider|look|blame|bin|do not|don'?t|never mind|scrap|drop|cross|leave|suppose) (?=\p{L}+ )/iu,
    ),
    () => 'it speaks to the reader',
  ),
  must: inWords(
    anyOf(`must(?:n'?t)?_(?:have|of|be)
      can(?:'?t|not|_not)_(?:all_|just_|only_|really_|simply_|alone_|by_itself_)*(?:be|been|explain|account|stand|claim|carry|have)`),
  ),
  byItself: inWords(
    anyOf(String.raw`on_(?:its|their|his|her|it's|there)_own by_(?:itself|themselves|himself|herself)
      alone_(?:could|would|did|does|was|were|is|can|will)(?:n'?t)? (?:n't|nt|not)_[^.;]{0,40}\balone
      single-?handed(?:ly)?`),
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
    anyOf(String.raw`explains? explaining accounts?_for decides settles? proves? clinch\w* swings? rules?_(?:\w+_){0,3}out
      stands?_(?:up|out) holds?_up adds?_up convinc(?:es?|ing) unconvincing deserves? earns?
      gets?_(?:too|far|much|most|all|more|the|a|left|forgotten) counts?_(?:for|as|more|less|most) tells_us
      goes_to_show comes?_(?:first|second|third|last|top|out|down|before|after|well)
      makes?_(?:all_)?the_difference hangs?_(?:on|off) rests?_on depends?_on boils?_down bears? belongs?
      does(?:n'?t|_not)_(?:\w+_)?(?:explain|cause|decide|matter)`),
  ),
  ranks: inWords(
    anyOf(String.raw`(?:number|no\.?)_?(?:1|one)\b (?:top|bottom)_of
      (?:put|place|rank|rate)\w*_(?:\w+_){0,3}(?:first|second|third|fourth|last|top|bottom|above|below|ahead|higher|lower|at)
      (?:first|second|third|fourth|last|1st|2nd|3rd|4th)_(?:place|out_of|on_my|in_my) \d_?\/_?10
      out_of_(?:ten|10|five|5) head_and_shoulders second_to_none above_(?:all_)?the_(?:rest|others) ahead_of
      runner-?up`),
  ),
  isAnImage: inWords(
    new RegExp(
      `\\b(?:was|were|is|are) (?:really |actually |just |only |merely )?(?:the|an?) (?:\\w+ )?${IMAGE}\\b`,
      'i',
    ),
  ),
  image: inWords(new RegExp(`\\b${IMAGE}\\b`, 'i')),
  concedes: inWords(
    anyOf(String.raw`although though tho even_though despite in_spite_of for_all_(?:the|his|her|their|its|that) granted admittedly
      however(?=,) nevertheless even_so yet even_(?:with|without|if|under|after) whereas much_as whatever
      \w+_as_(?:it|he|she|they|these|those)_(?:was|were|is|are|may|might)`),
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
    anyOf(String.raw`everything_else the_rest all_the_(?:other|rest|others) the_others?
      (?:any|all|none|most|both|either|neither|one|two|some)_of_(?:these|this|those|them|that|the_(?:causes|reasons|factors|others|rest|above))
      anybody_else anyone_else nothing_else no_other other_(?:causes|reasons|factors|things) this_one
      the_one_(?:that|who|thing|which) of_(?:them_)?all\b these_two the_former the_latter everybody_else`),
  ),
  would: inWords(/\b(?:would(?:n'?t| not| never)?|'d|might)\b/i),
  twoSentences: inWords(/[\p{Ll}\p{N})][.!?] +(?=\p{L}[\p{L}']* )/u, () => 'it adds a second sentence'),
  afterAColon: inWords(/\p{Ll}[:;] \p{L}+ \p{L}+ \p{L}+/u, () => 'it adds something after a colon or semicolon'),
  compares: inWords(
    either(
      /\b(?:more|less|fewer|better|worse|bigger|greater|smaller|stronger|weaker|deeper|faster|harder|easier|sooner|other)\b (?:\w+ ){0,4}than\b/i,
      /\b(?:as|so) \w+ as\b/i,
    ),
  ),
  last: {
    find: ({ last, own }) => (last ? own : null),
    why: () => 'it comes last under its heading',
  } satisfies RoleCue,
}
