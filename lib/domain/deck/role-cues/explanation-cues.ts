import { inWords, oneOf, opens, says } from './cue'

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
    /^(?:and |but )?(?:(?:this|these|that)(?: (?:is|was|are|were) (?:[\w']+ ){0,4}?(?:why|how|because|since|as|so)\b|(?! (?:is|are|was|were)\b))|it (?!was|is|has|had)\w+|which|so|therefore|thus|hence|as a (?:result|consequence)|consequently|in this (?:way|sense)|(?:allow|leav|forc|caus|show|mak|creat|result|encourag|giv)ing|made (?!\w+ (?:for|of)\b)|meant|means|meaning|led|leading)\b/i,
    opens,
  ),
  opensWithCause: inWords(
    /^(?:and |but )?(?:because|since|as (?!an? )|once|when|whenever|with|by \p{L}+ing|having|being|after (?!\d)|until)\b/iu,
    opens,
  ),
  opensWithDoing: inWords(
    /^(?!(?:during|king|according|regarding|spring|morning|evening|nothing|something|everything|anything|being)\b)\p{L}{2,}ing\b (?!(?:was|were|of|to|in|on|at|for|by|from)\b)/iu,
    opens,
  ),
  isWhy: inWords(/\b(?:which|that|this)(?:'?s| is| was) (?:partly |also |exactly |the reason )?why\b|\bhence\b/i),
  which: inWords(
    /[,)] ?which (?:\w+ )?(?:meant|made|led|left|gave|kept|took|put|let|drove|set|brought|cost|\w+ed|\w+s)\b|\bwhich (?:meant|means|made|led)\b|\b(?:this|that|it|these) (?:meant|means|made|makes|showed|shows|led|left|gave|gives|kept|let|allowed|forced|caused|created|helped|encouraged|stopped|drove|turned|put|took)\b/i,
  ),
  so: inWords(
    /[\p{L}\p{N})'"%][,;]? (?:and )?so\b(?! (?:much|many|far|called|few|little|long|\p{L}+ (?:that|as))\b)|(?:[,;] ?|\b(?:and|which|but|could) )(?:therefore|thus|consequently|accordingly|in turn)\b|\b(?:with the (?:result|effect|consequence)|as a result|result(?:ed|ing) in)\b/iu,
    (found) => says(lastWord(found)),
  ),
  because: inWords(
    /\b(?:because|cos|cuz|bc|b\/c|since (?!\d|the \d|then)|seeing that|owing to|thanks to|due to|for fear|out of fear)\b|(?<=[\p{L}'"]),? as (?:the|he|she|it|they|there|a|an|no|so|many|most|people|we|his|her|their|without) (?!(?:result|leader|king|queen|president|chancellor|well|if|whole)\b)/iu,
  ),
  makesHappen: inWords(
    new RegExp(`\\b${MAKES} (?:[\\p{L}'-]+ ){1,5}to \\p{L}+|, ?(?:thus |so |thereby )?${RESULTING}ing\\b`, 'iu'),
  ),
  makesItSo: inWords(
    /\b(?:made|makes|making|make) (?:it |him |her |them |the \w+ |people |\w+ )(?:\w+ )?(?:im)?(?:possible|hard|harder|easy|easier|difficult|look|feel|think|want|seem|more|less|worse|better|appear|into|\w+er)\b|\b(?:gave|giving|give) (?:\w+ ){1,3}(?:a |an |the )?(?:reason|excuse|chance|way|right|power|time|courage|confidence|hope|something|nothing|voice|motive|weapon|means|strength)\b/i,
  ),
  could: inWords(
    /\b(?:could(?:n'?t| not| no longer| never| now| only| easily| always)?|(?:un)?able to|ha[ds] to|have to|needed to|dared?|no (?:longer|choice|way|need|one left)|nothing (?:left|to)|nowhere|no one|nobody|free to)\b/i,
  ),
  inTheirMinds: inWords(
    /\b(?:saw|knew|felt|thought|reali[sz](?:ed|ing)|believ(?:ed|ing)|hop(?:ed|ing)|fear(?:ed|ing)|expect(?:ed|ing)|wanted to|prefer(?:red|ring)|wish(?:ed|ing)|afraid|scared|worri(?:ed|es)|learn(?:ed|t)|decid(?:ed|ing)|noticed|understood|assum(?:ed|ing)|trusted|blamed|resent(?:ed|ing)|refus(?:ed|ing)|got used to|willing to|stopped (?:caring|believing|being))\b/i,
  ),
  arrow: inWords(/->|=>|→|⇒/, () => 'an arrow leads from one thing to the next'),
  nowThen: inWords(
    /\b(?:now|then|from (?:then|now) on|after (?:this|that)|soon|eventually|no longer|any ?more|in return|in response|the more|every time|each time|at once|straight ?away|by the time|before long|gradually|slowly|step by step|bit by bit|one by one)\b/i,
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
