import { anyOf, inWords, oneOf } from './cue'

/** How somebody or something can be, in the eyes of whoever says so. */
const QUALITY =
  oneOf(`good bad great poor weak strong brilliant clever smart stupid foolish brave cruel ruthless greedy lazy
  corrupt incompetent useless hopeless terrible awful dreadful horrible appalling harsh unfair unjust fair popular unpopular
  hated loved feared despised respected admired powerful powerless rich wealthy poor divided united desperate angry furious
  scared afraid terrified frightened frustrated unhappy happy miserable loyal disloyal trustworthy stubborn arrogant proud shy
  cold snobbish selfish generous kind nice charismatic charming inspiring boring dull serious dangerous risky safe secure
  insecure stable unstable fragile rotten soft tough hard easy difficult impossible crushing heavy outdated old-fashioned modern
  backward advanced efficient inefficient effective ineffective successful unsuccessful important significant vital crucial
  essential necessary unnecessary huge massive enormous tiny limited widespread common rare ambitious reckless cautious careful
  careless naive innocent guilty disorgani[sz]ed well-organi[sz]ed (?:un)?prepared (?:in)?experienced skilled skilful talented able capable
  determined decisive indecisive strict lenient radical moderate extreme conservative violent peaceful brutal savage ordinary
  special unique senile mad crazy insane prosperous hungry tired exhausted demoralised discontented resentful
  jealous suspicious paranoid hostile friendly sympathetic (?:un)?willing reluctant keen eager ready expensive cheap worthless
  worthwhile valuable profitable costly bankrupt skint broke isolated lonely helpless vulnerable unstoppable
  invincible unbeatable wrong right true false legitimate illegitimate traditional respectable (?:un)?disciplined famous
  notorious vast short-sighted far-sighted pointless chaotic messy complicated simple (?:un)?lucky (?:un)?fortunate disastrous
  devastating humiliating insulting shocking impressive remarkable tense bitter cynical idealistic practical pragmatic
  (?:in)?flexible rigid slow fast quick excellent superb outstanding superior inferior second-rate mediocre inadequate
  insufficient excessive`)

const QUALITY_NOUN =
  oneOf(`failures? disasters? mess success(?:es)? triumphs? catastrophes? weakness(?:es)? strengths? mistakes?
  blunders? genius hero(?:es)? villain fools? cowards? tyrants? bully bullies traitors? puppets? joke shambles nightmare threats?
  dangers? problems? issues? burdens? (?:dis)?advantages? luck symbols? idiots? influence power support popularity
  confidence fear hatred resentment anger arrogance pride greed courage cruelty injustice unrest discontent tension rivalry
  poverty misery chaos corruption incompetence leader leadership speaker commander politician ruler orator organi[sz]er preacher
  reformer`)

const WAS =
  oneOf(`was were is are wasn'?t weren'?t isn'?t aren'?t became become felt looked looking seemed remained stayed got
  getting grew been being`)
const DEGREE =
  oneOf(`very so too really quite extremely highly pretty v totally completely utterly deeply fairly rather always
  never basically just simply far increasingly especially particularly incredibly hugely widely also still
  already not`)

/** What a pupil says who puts a point: how something was, for everybody, without a fact that shows it. */
export const CLAIM_CUES = {
  wasSo: inWords(new RegExp(`\\b${WAS} (?:${DEGREE} ){0,2}(?:an? |the )?${QUALITY}\\b`, 'i')),
  endsSo: inWords(
    new RegExp(
      `\\b(?:${WAS}|${DEGREE}) (?:${DEGREE} |an? )*(?:[\\p{L}-]+ (?:and|&|\\+|or) )?(?:${QUALITY}|\\p{L}{3,}ing)[.!]*$`,
      'iu',
    ),
    (found) => `it ends on “${found}”`,
  ),
  wasSomething: inWords(
    new RegExp(`\\b${WAS} (?:${DEGREE} )?(?:an? |the |no )?(?:[\\p{L}-]+ ){0,2}${QUALITY_NOUN}\\b`, 'iu'),
  ),
  best: inWords(
    /\b(?:the|one of the|their|his|her|its) (?:best|worst|greatest|strongest|weakest|biggest|richest|finest|cleverest)\b/iu,
  ),
  manner: inWords(
    anyOf(`well badly poorly brilliantly cleverly skilfully cruelly harshly unfairly foolishly stupidly bravely strongly
      easily hard successfully terribly completely properly deeply`),
  ),
  quality: inWords(new RegExp(`(?<!\\b(?:most|least|more|less|as|equally) )\\b${QUALITY}\\b`, 'i')),
  veryMuch: inWords(
    /\b(?:[Vv]ery|v|[Rr]eally|[Tt]oo|[Ee]xtremely|highly|quite|totally|completely|utterly|deeply|fairly|so (?:much|many)|loads|tons|such an?|pure|sheer|far too|way too)\b/,
  ),
  everybody: inWords(
    anyOf(String.raw`every(?:one|body|thing|where) no_one nobody people always never (?<!\b(?:of|them|us)_)all(?!_but)
      most_(?:of_)?(?:the_)?(?:people|men|women|\w+s) many lots loads any(?:one|body|thing) nothing ordinary
      generally often usually constantly`),
  ),
  attitude: inWords(
    anyOf(`hated feared loved liked disliked distrusted trusted admired respected despised resented wanted needed lacked
      cared believed blamed supported opposed enjoyed depended relied struggled suffered failed succeeded
      thought felt could(?:n'?t|_not) did(?:n'?t|_not) no_longer`),
  ),
  opensWithWas: inWords(
    /^(?:\p{L}+ )?(?:\p{L}+ )?\p{L}+ (?:was|were|had|wasn't|weren't)\b/iu,
    () => 'it says how something was',
  ),
  short: inWords(/^(?:[^\s\d]+ ){0,7}[^\s\d]+$/, () => 'it is short and gives no figure'),
  middling: inWords(/^(?:[^\s\d]+ ){8,13}[^\s\d]+$/, () => 'it gives no figure'),
}
