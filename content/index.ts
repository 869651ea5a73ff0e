import { Deck } from '@/lib/domain/deck/deck'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { PlanRules } from '@/lib/domain/plan/plan-rules'
import { SheetWords } from '@/lib/domain/review/feedback-sheet'
import checks from './checks.json'
import sheetWords from './classroom/sheet-words.json'
import civilRightsDeck from './decks/civil-rights.json'
import henryDeck from './decks/henry.json'
import stalinDeck from './decks/stalin.json'
import weimarDeck from './decks/weimar.json'
import presets from './presets.json'
import { type BankQuestion, QuestionBank } from './question-bank'
import civilRightsQuestions from './questions/civil-rights.json'
import henryQuestions from './questions/henry.json'
import stalinQuestions from './questions/stalin.json'
import weimarQuestions from './questions/weimar.json'
import henryReligion from './samples/henry-religion.json'
import stalinMachine from './samples/stalin-machine.json'
import wordLists from './word-lists.json'

export { deckForQuestion } from './deck-for-question'

/** What comes with the program. Another deck is two files, three with a finished map, and a row here. */
const shipped = [
  { id: 'stalin', deck: stalinDeck, questions: stalinQuestions, sample: stalinMachine },
  { id: 'weimar', deck: weimarDeck, questions: weimarQuestions },
  { id: 'henry', deck: henryDeck, questions: henryQuestions, sample: henryReligion },
  { id: 'civil-rights', deck: civilRightsDeck, questions: civilRightsQuestions },
]

export const builtInDecks: { id: string; deck: Deck }[] = shipped.map(({ id, deck }) => ({
  id,
  deck: Deck.parse(deck),
}))

const banks = new Map(shipped.map(({ id, questions }) => [id, QuestionBank.parse(questions)]))

/** The questions that a deck can answer; none for a deck of one's own. */
export const questionsFor = (deckId: string): BankQuestion[] => banks.get(deckId) ?? []

/** Finished maps, to be opened and taken apart. */
export const sampleMaps: ArgumentMap[] = shipped.flatMap(({ sample }) => (sample ? ArgumentMap.parse(sample) : []))
export const sampleMap: ArgumentMap = sampleMaps[0]!

/** Where whoever has never been here begins. */
export const firstTry = { deckId: builtInDecks[0]!.id, questionId: questionsFor(builtInDecks[0]!.id)[0]!.id }

/** What plans are read and checked by until a teacher edits it. */
export const defaultPlanRules: PlanRules = PlanRules.parse({ presets, wordLists, checks })

/** What a whole-class sheet says of each check. */
export const feedbackSheetWords: SheetWords = SheetWords.parse(sheetWords)
