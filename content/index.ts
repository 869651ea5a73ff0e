import { Deck } from '@/lib/domain/deck/deck'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { PlanRules } from '@/lib/domain/plan/plan-rules'
import { CommentBank } from '@/lib/domain/review/bank'
import { SheetWords } from '@/lib/domain/review/feedback-sheet'
import checks from './checks.json'
import commentBank from './classroom/comment-bank.json'
import sheetWords from './classroom/sheet-words.json'
import stalinDeck from './decks/stalin.json'
import presets from './presets.json'
import { type BankQuestion, QuestionBank } from './question-bank'
import stalinQuestions from './questions/stalin.json'
import stalinMachine from './samples/stalin-machine.json'
import wordLists from './word-lists.json'

export { deckForQuestion } from './deck-for-question'

/** What comes with the program, parsed by the domain's own schemas. */
const decks = [['stalin', stalinDeck, stalinQuestions]] as const

export const builtInDecks: { id: string; deck: Deck }[] = decks.map(([id, deck]) => ({ id, deck: Deck.parse(deck) }))

const questions = new Map<string, BankQuestion[]>(decks.map(([id, , bank]) => [id, QuestionBank.parse(bank)]))

/** The questions that a deck can answer; none for a deck of one's own. */
export const questionsFor = (deckId: string): BankQuestion[] => questions.get(deckId) ?? []

/** A finished map, to be opened and taken apart. */
export const sampleMap: ArgumentMap = ArgumentMap.parse(stalinMachine)

/** What plans are read and checked by until a teacher edits it. */
export const defaultPlanRules: PlanRules = PlanRules.parse({ presets, wordLists, checks })

/** What a teacher says often, until a teacher has words of their own. */
export const defaultCommentBank: CommentBank = CommentBank.parse(commentBank)

/** What a whole-class sheet says of each check. */
export const feedbackSheetWords: SheetWords = SheetWords.parse(sheetWords)
