import { stemOf } from '../shared/stem'
import type { WordLists } from './word-lists'
import { compilePhrases, type Phrases } from './words/phrase'
import { readWords } from './words/read-words'

/** The word lists made ready for looking up. */
export type ReadLists = {
  superlatives: Phrases
  superlativeNouns: Phrases
  superlativeDistance: number
  denials: Phrases
  degree: Phrases
  criterion: Phrases
  weighing: Phrases
  outweighing: Phrases
  conceding: Phrases
  causal: Phrases
  changing: Phrases
  succeeding: Phrases
  comparing: Phrases
  /** Words whose capital does not make them a name that proves anything. */
  notNames: ReadonlySet<string>
  stopWords: ReadonlySet<string>
  /** Stems. */
  examWords: ReadonlySet<string>
  /** The stems that may stand for a stem, itself not among them. */
  synonyms: ReadonlyMap<string, string[]>
}

/** `plainNames`: those of the deck, beside the school's. */
export function readLists(lists: WordLists, plainNames: string[]): ReadLists {
  const words = (texts: string[]) => new Set(texts.flatMap((text) => readWords(text).map((w) => w.lower)))
  return {
    superlatives: compilePhrases(lists.superlatives),
    superlativeNouns: compilePhrases(lists.superlativeNouns),
    superlativeDistance: lists.superlativeDistance,
    denials: compilePhrases(lists.denials),
    degree: compilePhrases(lists.degree),
    criterion: compilePhrases(lists.criterion),
    weighing: compilePhrases(lists.weighing),
    outweighing: compilePhrases(lists.outweighing),
    conceding: compilePhrases(lists.conceding),
    causal: compilePhrases(lists.causal),
    changing: compilePhrases(lists.changing),
    succeeding: compilePhrases(lists.succeeding),
    comparing: compilePhrases(lists.comparing),
    notNames: words([...lists.plainNames, ...plainNames, ...lists.openers]),
    stopWords: words(lists.stopWords),
    examWords: new Set([...words(lists.examWords)].map(stemOf)),
    synonyms: synonymsOf(lists.synonyms),
  }
}

function synonymsOf(groups: string[][]): Map<string, string[]> {
  const synonyms = new Map<string, string[]>()
  for (const group of groups) {
    const stems = [...new Set(group.flatMap((text) => readWords(text).map((w) => stemOf(w.lower))))]
    for (const stem of stems) synonyms.set(stem, [...(synonyms.get(stem) ?? []), ...stems.filter((s) => s !== stem)])
  }
  return synonyms
}
