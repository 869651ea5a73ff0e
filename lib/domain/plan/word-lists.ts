import * as z from 'zod'
import { LIMITS } from '../shared/limits'
import { Phrase } from './words/phrase'

const Phrases = z.array(Phrase).max(500)
const Names = z.array(z.string().min(1).max(LIMITS.text)).max(1_000)

/** The words that the checks look for. Data of the school: a teacher may edit all of it. Phrases are as in `Phrase`. */
export const WordLists = z.strictObject({
  /** How to write the lists, for whoever edits them. */
  about: z.array(z.string()).optional(),
  /** “Most important”, “main”: said of two factors, they contradict each other … */
  superlatives: Phrases,
  /** … when one of these follows … */
  superlativeNouns: Phrases,
  /** … within so many characters, and none of these stands right before. */
  superlativeDistance: z.number().int().min(0).max(200),
  denials: Phrases,
  /** Words that say how far. */
  degree: Phrases,
  /** Words that announce a test of importance. */
  criterion: Phrases,
  /** Words that weigh one thing against another. */
  weighing: Phrases,
  /** The verb of a link that ranks one factor over another. */
  outweighing: Phrases,
  /** Words that grant something and go on: a link back with one answers the other side. */
  conceding: Phrases,
  /** Words that say why. */
  causal: Phrases,
  /** Words that speak of change, of success, of likeness: what a question of that type is answered with. */
  changing: Phrases,
  succeeding: Phrases,
  comparing: Phrases,
  /** Names that prove nothing by themselves, beside those that question and deck are full of. */
  plainNames: Names,
  /** Words that open a sentence or a quotation: their capital does not make them names. */
  openers: Names,
  /** Words too common to count when two texts are compared. */
  stopWords: Names,
  /** Words of every essay, which say nothing of its topic. */
  examWords: Names,
  /** Groups of words of which each may stand for the others when a text is asked to name what the question is about. */
  synonyms: z.array(Names.min(2)).max(200),
})
export type WordLists = z.infer<typeof WordLists>
