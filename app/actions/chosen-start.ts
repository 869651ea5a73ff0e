import 'server-only'
import { builtInDecks, deckForQuestion, questionsFor } from '@/content'
import type { ChosenQuestion } from '@/lib/domain/classroom/setting'
import { NO_DECK, NO_DECK_ID } from '@/lib/domain/deck/no-deck'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import { type AskedQuestion, askQuestion } from '@/lib/domain/question/ask-question'
import { missingRival } from '@/lib/domain/question/missing-rival'
import type { Question } from '@/lib/domain/question/question'
import { turnedYears } from '@/lib/domain/question/turned-years'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '@/lib/server/database/database'
import { openDeck } from '@/lib/server/deck/deck-store'

/** The question that a teacher chose and the map that pupils begin it with, its deck in the tray. */
export async function chosenStart(
  db: Database,
  userId: string,
  { deckId, questionId, text, preset, ...choices }: ChosenQuestion,
): Promise<Result<{ question: Question; deckTitle: string; start: ArgumentMap }>> {
  const ready = deckId === NO_DECK_ID ? NO_DECK : builtInDecks.find((d) => d.id === deckId)?.deck
  const opened = ready ? ok({ deck: ready }) : await openDeck(db, userId, deckId)
  if (!opened.ok) return opened
  const chosen = questionsFor(deckId).find((q) => q.id === questionId)
  if (questionId !== null && !chosen) return refuse('no-question', 'The deck does not have that question.')
  if (!chosen && text === '') return refuse('no-question', 'Choose a question, or type your own.')
  const deck = chosen ? deckForQuestion(opened.value.deck, chosen) : opened.value.deck
  const { question, factors }: Pick<AskedQuestion, 'question' | 'factors'> = chosen
    ? { question: { ...chosen.question, preset }, factors: deck.factors }
    : askQuestion(text, deck.factors, { ...choices, preset })
  const turned = turnedYears(question)
  if (turned !== null) return refuse('years', turned)
  const missing = missingRival(question)
  if (missing !== null) return refuse('no-rival', missing)
  return ok({ question, deckTitle: deck.title, start: mapFromDeck('start', { ...deck, factors }, question) })
}
