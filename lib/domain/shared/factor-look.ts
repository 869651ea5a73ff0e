/** Colours of factors. Seven that stand apart in light and dark, also for eyes that lack a colour; an edge tells the rest. */
export const HUES = ['plum', 'ochre', 'sky', 'violet', 'green', 'brick', 'slate'] as const
export type Hue = (typeof HUES)[number]

/** Patterns of the strip at the edge of a card: the same on the screen, on the wall and, in black, on paper. */
export const EDGES = ['holes', 'slants', 'teeth', 'solid', 'double', 'broken', 'hatched'] as const
export type FactorEdge = (typeof EDGES)[number]

/** Pictures that say what a factor is about. */
const TELLING = [
  'user',
  'cloud-lightning',
  'landmark',
  'scroll-text',
  'trophy',
  'trending-down',
  'coins',
  'vote',
  'users',
  'church',
  'swords',
  'lightbulb',
  'crown',
  'hand-fist',
  'globe',
  'megaphone',
  'siren',
  'cog',
  'mountain',
  'dices',
  'handshake',
  'flame',
  'shield',
  'factory',
  'wheat',
  'newspaper',
  'ship',
  'train-front',
  'scale',
  'book-open',
  'castle',
  'hourglass',
] as const

/** Pictures that say nothing, for factors of which nothing is known: what nobody meant must not mislead. */
const NEUTRAL = [
  'flag',
  'star',
  'hexagon',
  'key',
  'diamond',
  'bookmark',
  'spade',
  'puzzle',
  'triangle',
  'club',
  'anchor',
  'asterisk',
] as const

export const ICONS = [...TELLING, ...NEUTRAL, 'tag'] as const
export type IconName = (typeof ICONS)[number]

/** How a factor is drawn wherever it stands. Its name is always beside it. */
export type Look = { icon: IconName; hue: Hue; edge: FactorEdge }

const look = (icon: IconName, hue: Hue, edge: FactorEdge): Look => ({ icon, hue, edge })

/** What has no factor, or one that nobody knows. */
export const NO_LOOK = look('tag', 'slate', 'hatched')

/** Kinds of factor, with the words of their names, first match first. The six that any deck may have stand by their ids. */
export const FAMILIES: { name: string; look: Look; words: RegExp }[] = [
  { name: 'personality', look: look('user', 'plum', 'holes'), words: /\bpersonalit|\bcharacters?\b/i },
  { name: 'circumstance', look: look('cloud-lightning', 'sky', 'teeth'), words: /\bcircumstances?\b/i },
  { name: 'power-base', look: look('landmark', 'violet', 'solid'), words: /\bpower[- ]base\b/i },
  { name: 'policy', look: look('scroll-text', 'ochre', 'slants'), words: /^polic(?:y|ies)$/i },
  { name: 'success', look: look('trophy', 'green', 'double'), words: /^success(?:es)?$/i },
  { name: 'failure', look: look('trending-down', 'brick', 'broken'), words: /^failures?$/i },
  {
    name: 'propaganda',
    look: look('megaphone', 'plum', 'broken'),
    words: /\bpropaganda|\bpress\b|\bnewspapers?\b|\bmedia\b|\bprinting\b|\bpersuasion|\bcult\b/i,
  },
  {
    name: 'force and terror',
    look: look('siren', 'slate', 'solid'),
    words: /\bterror|\bforce\b|\bpolice\b|\brepress|\bviolen|\bpurges?\b|\bcamps?\b|\bcensor|\bpersecut|\bexecution/i,
  },
  {
    name: 'opposition',
    look: look('hand-fist', 'brick', 'teeth'),
    words:
      /\boppos|\bresist|\brebel|\brevolt|\brising|\bprotest(?!ant)|\bunrest|\bstrikes?\b|\bmutin|\bdissent|\brivals?\b/i,
  },
  {
    name: 'military',
    look: look('swords', 'brick', 'solid'),
    words:
      /\bmilitary|\bwars?\b|\barm(?:y|ies)\b|\bnav(?:y|al)\b|\btroops\b|\bsoldiers?\b|\bbattles?\b|\btactics?\b|\bstrateg|\bweapons?\b|\bbomb|\bdefeats?\b|\binvasions?\b/i,
  },
  {
    name: 'foreign',
    look: look('globe', 'sky', 'double'),
    words:
      /\bforeign|\babroad\b|\boverseas\b|\binternational|\ballies\b|\balliances?\b|\bdiploma|\bexternal\b|\btreat(?:y|ies)\b|\bempires?\b|\bimperial/i,
  },
  {
    name: 'economic',
    look: look('coins', 'ochre', 'double'),
    words:
      /\beconom|\bmoney\b|\btrade\b|\bfinanc|\btax|\bdebts?\b|\bprices?\b|\binflation|\bunemploy|\bpoverty|\bdepression\b|\bindustr|\bwages?\b|\bharvests?\b|\bhunger\b|\bfamine/i,
  },
  {
    name: 'religious',
    look: look('church', 'sky', 'solid'),
    words:
      /\breligi|\bchurch|\bpap(?:al|acy)\b|\bpopes?\b|\bcatholic|\bprotestant|\bpuritan|\bclergy\b|\bmonast|\bislam|\bmuslim|\bjesuits?\b|\bfaith\b/i,
  },
  {
    name: 'ideas',
    look: look('lightbulb', 'plum', 'slants'),
    words:
      /\bide(?:as?|olog)|\bbeliefs?\b|\bnationalis|\bliberal|\bsocialis|\bcommunis|\bfascis|\bcapitalis|\bdemocra|\benlightenment|\bprinciples?\b/i,
  },
  {
    name: 'leadership',
    look: look('crown', 'violet', 'holes'),
    words: /\bleader|\bkings?\b|\bqueens?\b|\brulers?\b|\bmonarch|\bindividuals?\b|\bambitions?\b|\bgenerals?\b/i,
  },
  {
    name: 'technology',
    look: look('cog', 'slate', 'teeth'),
    words: /\btechnolog|\bscien|\binvention|\bmachines?\b|\brailways?\b|\bmedic/i,
  },
  {
    name: 'geography',
    look: look('mountain', 'green', 'broken'),
    words: /\bgeograph|\bclimate\b|\bweather\b|\bterrain\b|\bland\b|\bresources?\b|\bdistance\b/i,
  },
  {
    name: 'chance',
    look: look('dices', 'ochre', 'teeth'),
    words: /\bchance\b|\bluck\b|\bfortune\b|\baccidents?\b|\btriggers?\b|\btiming\b/i,
  },
  {
    name: 'social',
    look: look('users', 'green', 'holes'),
    words:
      /\bsocial|\bsociety|\bclass(?:es)?\b|\bpeasants?\b|\bworkers?\b|\bwomen\b|\bpopular|\bpeople\b|\bpublic\b|\bpopulation/i,
  },
  {
    name: 'political',
    look: look('vote', 'violet', 'slants'),
    words:
      /\bpolitic|\bgovern|\bparliament|\bsenate\b|\bpart(?:y|ies)\b|\belection|\bconstitution|\breforms?\b|\blaws?\b|\bcourts?\b|\bministers?\b/i,
  },
]

/** What anything else takes from, in this order: neighbours differ in colour and in edge. */
export const PALETTE: Look[] = [
  look('flag', 'plum', 'double'),
  look('star', 'sky', 'slants'),
  look('hexagon', 'ochre', 'solid'),
  look('key', 'green', 'teeth'),
  look('diamond', 'violet', 'broken'),
  look('bookmark', 'brick', 'holes'),
  look('spade', 'slate', 'double'),
  look('puzzle', 'sky', 'hatched'),
  look('triangle', 'plum', 'teeth'),
  look('club', 'green', 'slants'),
  look('anchor', 'ochre', 'broken'),
  look('asterisk', 'violet', 'hatched'),
]
