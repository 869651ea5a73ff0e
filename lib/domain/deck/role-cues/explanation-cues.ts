import { anyOf, either, inWords, oneOf, opensWith, says } from './cue'

/** Verbs of making somebody do something. */
const MAKES =
  oneOf(`allow(?:s|ed|ing)? enabl(?:e|es|ed|ing) forc(?:es|ed|ing) drove driv(?:en|ing|es) left leav(?:ing|es) led
  lead(?:ing|s) caus(?:es|ed|ing) encourag(?:es|ed|ing) persuad(?:es|ed|ing) convinc(?:ed|ing) help(?:s|ed|ing) push(?:es|ed|ing)
  tempt(?:s|ed|ing) gave giv(?:es|en|ing) taught got`)

/** Verbs that tell a result when they follow a comma in -ing. */
const RESULTING =
  oneOf(`allow enabl leav forc mak giv creat turn driv bring cutt stopp prevent caus lead mean open clos keep tak
  weaken strengthen encourag push putt show end rais lett robb depriv reduc free remov threaten help undermin damag spread`)

const lastWord = (found: string): string => /\p{L}+$/u.exec(found)?.[0] ?? found

/** What a pupil says who tells how one thing led to another. */
export const EXPLANATION_CUES = {
  opensWithThis: inWords(
    new RegExp(
      String.raw`^(?:and |but )?${oneOf(String.raw`(?:this|these|that)(?:_(?:is|was|are|were)_(?:[\w']+_){0,4}?(?:why|how|because|since|as|so)\b|(?!_(?:is|are|was|were)\b))
      it_(?!was|is|has|had)\w+ which so therefore thus hence as_a_(?:result|consequence) consequently
      in_this_(?:way|sense) (?:allow|leav|forc|caus|show|mak|creat|result|encourag|giv)ing
      made_(?!\w+_(?:for|of)\b) meant means meaning led leading`)}\b`,
      'i',
    ),
    opensWith,
  ),
  opensWithCause: inWords(
    /^(?:and |but )?(?:because|since|as (?!an? )|once|when|whenever|with|by \p{L}+ing|having|being|after (?!\d)|until)\b/iu,
    opensWith,
  ),
  opensWithDoing: inWords(
    /^(?!(?:during|king|according|regarding|spring|morning|evening|nothing|something|everything|anything|being)\b)\p{L}{2,}ing\b (?!(?:was|were|of|to|in|on|at|for|by|from)\b)/iu,
    opensWith,
  ),
  isWhy: inWords(/\b(?:which|that|this)(?:'?s| is| was) (?:partly |also |exactly |the reason )?why\b|\bhence\b/i),
  which: inWords(
    either(
      /[,)] ?which (?:\w+ )?(?:meant|made|led|left|gave|kept|took|put|let|drove|set|brought|cost|\w+ed|\w+s)\b/i,
      /\bwhich (?:meant|means|made|led)\b/i,
      /\b(?:this|that|it|these) (?:meant|means|made|makes|showed|shows|led|left|gave|gives|kept|let|allowed|forced|caused|created|helped|encouraged|stopped|drove|turned|put|took)\b/i,
    ),
  ),
  so: inWords(
    either(
      /[\p{L}\p{N})'"%][,;]? (?:and )?so\b(?! (?:much|many|far|called|few|little|long|\p{L}+ (?:that|as))\b)/iu,
      /(?:[,;] ?|\b(?:and|which|but|could) )(?:therefore|thus|consequently|accordingly|in turn)\b/iu,
      /\b(?:with the (?:result|effect|consequence)|as a result|result(?:ed|ing) in)\b/iu,
    ),
    (found) => says(lastWord(found)),
  ),
  because: inWords(
    either(
      /\b(?:because|cos|cuz|bc|b\/c|since (?!\d|the \d|then)|seeing that|owing to|thanks to|due to|for fear|out of fear)\b/iu,
      /(?<=[\p{L}'"]),? as (?:the|he|she|it|they|there|a|an|no|so|many|most|people|we|his|her|their|without) (?!(?:result|leader|king|queen|president|chancellor|well|if|whole)\b)/iu,
    ),
  ),
  makesHappen: inWords(
    new RegExp(`\\b${MAKES} (?:[\\p{L}'-]+ ){1,5}to \\p{L}+|, ?(?:thus |so |thereby )?${RESULTING}ing\\b`, 'iu'),
  ),
  makesItSo: inWords(
    either(
      /\b(?:made|makes|making|make) (?:it |him |her |them |the \w+ |people |\w+ )(?:\w+ )?(?:im)?(?:possible|hard|harder|easy|easier|difficult|look|feel|think|want|seem|more|less|worse|better|appear|into|\w+er)\b/i,
      /\b(?:gave|giving|give) (?:\w+ ){1,3}(?:a |an |the )?(?:reason|excuse|chance|way|right|power|time|courage|confidence|hope|something|nothing|voice|motive|weapon|means|strength)\b/i,
    ),
  ),
  could: inWords(
    anyOf(`could(?:n'?t|_not|_no_longer|_never|_now|_only|_easily|_always)? (?:un)?able_to ha[ds]_to have_to needed_to
      dared? no_(?:longer|choice|way|need|one_left) nothing_(?:left|to) nowhere no_one nobody free_to`),
  ),
  inTheirMinds: inWords(
    anyOf(`saw knew felt thought reali[sz](?:ed|ing) believ(?:ed|ing) hop(?:ed|ing) fear(?:ed|ing) expect(?:ed|ing)
      wanted_to prefer(?:red|ring) wish(?:ed|ing) afraid scared worri(?:ed|es) learn(?:ed|t) decid(?:ed|ing)
      noticed understood assum(?:ed|ing) trusted blamed resent(?:ed|ing) refus(?:ed|ing) got_used_to willing_to
      stopped_(?:caring|believing|being)`),
  ),
  arrow: inWords(/->|=>|→|⇒/, () => 'an arrow leads from one thing to the next'),
  nowThen: inWords(
    anyOf(`now then from_(?:then|now)_on after_(?:this|that) soon eventually no_longer any_?more in_return in_response
      the_more every_time each_time at_once straight_?away by_the_time before_long gradually slowly step_by_step
      bit_by_bit one_by_one`),
  ),
  toTheDegree: inWords(
    /\b(?:so|such)(?: an?)? [\p{L}'-]+ (?:[\p{L}'-]+ ){0,4}that\b|\btoo [\p{L}'-]+ (?:[\p{L}'-]+ )?to\b|\benough (?:\w+ )?to\b/iu,
  ),
  goesOn: inWords(
    /[\p{L}\p{N}][^.]{12,}?\b(?:they|them|it|he|him|she|her|there|themselves|himself|itself)\b/iu,
    (found) => `“${lastWord(found)}” takes up what it says first`,
  ),
  andThen: inWords(
    /[\p{L}\p{N}'")],? and (?:the|a|an|he|she|it|they|there|no|nobody|every|everyone|people|his|her|their|this|when|if|once|\p{L}+ (?:could|would|were|was|had|did|became|went|began|started|stopped|turned|lost|came|saw|felt|\p{L}+ed))\b/iu,
    () => 'it goes on to say what came of it',
  ),
  long: inWords(/^(?:\S+ ){19,}\S+$/, () => 'it runs to twenty words or more'),
}
