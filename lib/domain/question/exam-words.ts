/**
 * What exam questions are made of, in alternatives: words of English and of how history is examined, never of a topic.
 * `read-form.ts` builds its cues from them.
 */
export const EXAM_WORDS = {
  WORD: '[^\\s,.;:?!]+',
  ADJECTIVE: '(?!(?:far|much|and|many|\\w+ly)\\b)[^\\s,.;:?!]+',
  ADVERB: '\\w+ly',
  /** Asks for a measure. */
  HOW_FAR:
    'how far|to what extent|to what degree|how much|how well|how \\w+ly|in what ways,? and (?:how far|to what extent),?|how far and (?:why|in what ways)|the extent to which',
  DID: 'did|do|does|has|have|had|can|could|may|might|should|would|was|were|is|are',
  WAS: 'was|were|is|are|had been|has been|have been|been|be',
  /** Stands between a thing and what it is said to be. */
  IS: '(?:(?:can|could|should|must|may|might|to) )?(?:be|been|have been|was|were|is|are) (?:\\w+ly )?(?:seen|regarded|considered|described|viewed|interpreted|said|thought)(?: (?:as|to be|to have been))?|was|were|is|are|had been|has been|have been|became|proved to be|proved|remained|formed|constituted|represented|provided|acted as|served as|been|be|really be',
  THE: 'the|an?|one of the|its|his|her|their|such an?|any',
  /** How much, or how surely: may be several. */
  DEGREE:
    'mainly|largely|chiefly|primarily|only|mostly|principally|solely|entirely|wholly|essentially|simply|merely|fundamentally|ultimately|predominantly|partly|really|above all|not|never|in fact|clearly|undoubtedly|almost|directly|just|all|purely|overwhelmingly|more|most|far|much|always|also|in itself|actually|truly|very|completely|totally|utterly|quite|a great deal|to a great extent|to a large extent|to some extent|first and foremost|less|little|no|of|as|so|too|rather|equally|both|fully|fairly|relatively|generally|significantly|greatly|radically|considerably|dramatically|either|alone|that|themselves|himself|herself|itself|too',
  /** Ranks one thing among others: may be several. */
  RANK: 'single|main|most|more|very|important,?|significant|key|principal|primary|prime|chief|biggest|greatest|largest|best|worst|bigger|greater|larger|stronger|major|decisive|crucial|fundamental|root|underlying|real|sole|only|leading|central|overriding|dominant|vital|essential|true|critical|influential|pivotal|long-term|short-term|immediate|direct|necessary|powerful|compelling|convincing|contributory|contributing|strongest|serious|dangerous|effective|ultimate|and|last|first|driving',
  CAUSE:
    'reasons?|causes?|factors?|explanations?|motives?|motivations?|drivers?|forces?|triggers?|catalysts?|origins?|grounds|determinants?|key',
  TO_BLAME: 'to blame|responsible|accountable|at fault|guilty|the fault|blamed|held responsible|culpable|liable',
  /** Between the word for a cause and what it caused. */
  FOR: 'for|of|in|behind|to|underlying|leading to|explaining|influencing|in explaining|in causing|in bringing about|in determining|in shaping|for explaining|for causing|for bringing about|which led to|that led to|which caused|that caused|which explains|that explains|which brought about|that brought about',
  WHY: 'as to why|for why|why|that',
  /** After “was”, or “can … be”. */
  DUE: 'due (?:\\w+ )?to|(?:caused|brought about|driven|triggered|provoked|motivated|prompted|explained|determined|shaped) (?:\\w+ )?by|(?:the|an?) (?:direct |inevitable |natural |main |mere )?(?:result|consequence|product|outcome|fault|work) of|down to|attributable to|attributed to|blamed on|based (?:up)?on|rooted in|thanks to|owing to|because of',
  BECAUSE:
    '(?:because|as an? (?:direct )?(?:result|consequence)|on account|by reason) of|due (?:\\w+ )?to|owing to|thanks to|stemmed (?:\\w+ )?from|resulted (?:\\w+ )?from|arose (?:\\w+ )?(?:from|out of)|depend(?:ed|s)? (?:\\w+ )?(?:up)?on|rest(?:ed|s)? (?:\\w+ )?(?:up)?on|rel(?:y|ied|ies) (?:\\w+ )?(?:up)?on|lay in|lies in|result from|stem from|arise from|because|ow(?:ed|e|es) (?:\\w+ )?to',
  BY: '(?:because|as a result|the result|the product|on account) of|due to|owing to|thanks to|caused by|by|through|because|to|from|of|on',
  /** Verbs by which one thing brings about another. */
  LED_TO:
    'caused?|led (?:\\w+ )?to|lead (?:\\w+ )?to|brought about|bring about|triggered|trigger|provoked?|produced?|resulted in|result in|gave rise to|give rise to|explains?|explained|accounts? for|accounted for|sparked|spark|precipitated?|contributed? (?:\\w+ )?to|lay behind|lie behind|lay at the (?:heart|root) of|lie at the (?:heart|root) of|underlay|drove',
  /** The same, where the verb says what happened: “destroyed the old order”. */
  BROUGHT:
    'destroyed|ended|ensured|prevented|doomed|determined|decided|brought down|brought an end to|put an end to|forced|enabled|saved|guaranteed|sealed|halted|overthrew',
  MADE_SURE: 'made',
  IMPORTANT:
    'important|significant|insignificant|unimportant|crucial|vital|central|critical|decisive|influential|essential|instrumental|pivotal|fundamental|integral|indispensable|of (?:\\w+ )?(?:importance|significance)',
  BIG: 'important|significant|great|big|large|major|crucial|vital|central|critical|decisive|influential|essential|key|far-reaching|profound|serious|direct|limited|minor|small|substantial|considerable|leading|pivotal|dominant|positive|negative|greater|bigger|larger|more|most|less|lasting|very|real|principal',
  PART: 'role|roles|part|impact|impacts|contribution|contributions|influence|effect|effects|consequences|significance|importance|legacy|difference|factor',
  /** Before what something mattered for. */
  FOR_WHAT:
    'as (?:an?|the) (?:\\w+ )?(?:cause|reason|factor|explanation) (?:of|for|in|behind)|in relation to|with regard to|in|for|to|on|upon|within|during|when|among|amongst|towards?|throughout|across',
  ASSESS:
    'assess|evaluate|examine|discuss|analyse|explore|explain|consider|describe|investigate|comment on|what was|what were|what is|what are|identify|outline|account for|critically assess|critically evaluate|how (?:great|large|big|significant|important|far-reaching|profound) (?:was|were|is|are)',
  CHANGE:
    '(?<!\\b(?:of|the|an?|to|for|with|by|any|this|in|social|economic|political|religious|cultural|climate)\\s+)(?:change|alter|transform|develop|evolve|modernise|modernize|improve|worsen|deteriorate|decline|progress|advance|revolutionise|revolutionize|vary)',
  CHANGED:
    'changed|altered|transformed|evolved|modernised|modernized|improved|worsened|deteriorated|revolutionised|revolutionized',
  CHANGES: 'changes?|transformation|continuity|progress|improvements?|reforms?|(?:a )?revolution',
  CHANGE_OR_NOT:
    '(?:changes?|progress) (?:and|or|than|rather than|versus|not|as much as|as well as) (?:\\w+ )?continuity|continuity (?:and|or|than|rather than|versus|not|as much as|as well as) (?:\\w+ )?change|(?:extent|amount|degree|nature|pace|scale|rate) of (?:\\w+ )?(?:changes?|continuity)|turning[- ]points?|watersheds?|new beginning|period of (?:\\w+ ){0,3}(?:changes?|continuity|stability)',
  /** Before where, when or as what something was so. */
  ROUND: 'in|during|between|over|by|as|for|under|among|at|within|throughout',
  SAME: 'the same|unchanged|static|constant|unaltered|untouched|little changed|largely unchanged|as it was|as they were',
  /** “her greatest problem”. */
  OWNED:
    "(?:[^\\s,]+ ){0,3}?(?:[^\\s,]+[’']s?|his|her|its|their) (?:main|greatest|biggest|most \\w+|chief|key|principal|worst|best)",
  ALIKE: 'similar|dissimilar|different|alike|unlike|comparable|distinct|identical',
  ALIKENESS: 'similarit(?:y|ies)|differences?',
  SUCCESS_OR_NOT:
    'more (?:harm|good|benefits?|damage|gains?|losses) than (?:harm|good|benefits?|damage|gains?|losses)|(?:help|benefit)(?:ed)? or (?:hinder|harm)(?:ed)?|(?:more )?(?:success(?:es)?|successful|achievements?|strengths?|triumphs?) (?:and|or|than|rather than|versus|outweigh(?:ed)?) (?:an? |its |his |her |their |the )?(?:failures?|unsuccessful|weaknesses|disasters?|limitations)|(?:failures?|weaknesses|disasters?) (?:and|or|than|rather than|versus|outweigh(?:ed)?) (?:an? |its |his |her |their |the )?(?:success(?:es)?|achievements?|strengths?|triumphs?)',
  TURNED_OUT:
    'success(?:es)?|failures?|disasters?|triumphs?|catastrophes?|successful|unsuccessful|effective|ineffective|disastrous|beneficial|harmful|fiascos?|achievements?|secure|insecure|complete|incomplete',
  SUCCESS:
    'success(?:es)?|failures?|effectiveness|achievements?|performance|strengths?|weaknesses|stability|popularity|accomplishments|record|limitations|extent of (?:\\w+ )?(?:success|opposition|support|control|power)',
  WHICH: 'who|which|what|whose|which of (?:the two|these|them|the following)|which (?:\\w+ ){1,2}?',
  COMPARED:
    'important|significant|to blame|responsible|influential|effective|successful|powerful|decisive|crucial|serious|popular|dangerous|useful|harmful|damaging|convincing|guilty|culpable|at fault|essential|vital|central|threatening',
  MORE: '(?:(?:far|much|rather|even|significantly|considerably|slightly|no|any|ultimately|really) )*(?:more|less|most|least|greater|better|worse)|no|equally|as',
  THAN: '(?:more |rather )?than|as opposed to|instead of|and not|but not',
  /** “contributed more”, “played a far greater part”. */
  DOES_MORE:
    '(?:contribute|do|matter|count|play|have|make|pose|deserve|bear|achieve|gain|benefit|suffer|harm|help|weigh)(?:s|d|ed)?(?: \\S+){0,3}? (?:more|greater|bigger|larger|most|less|better|worse)|(?:did|had|made|bore|played)(?: \\S+){0,3}? (?:more|greater|bigger|larger|most|less|better|worse)',
  MUCH: 'little|no|much|great|some|any|real|significant|major|dramatic|fundamental|few|many|enormous|huge|considerable|limited|profound|rapid|radical|the greatest|the most',
} as const
