import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import DeskLayout from '@/app/(desk)/layout'
import { binDeckAction, lookAtDeckAction } from '@/app/actions/decks'
import { pageAccount } from '@/app/page-account'
import { QuestionChoice } from '@/components/deck/question-choice'
import { Editor } from '@/components/editor/editor'
import { DeckChoice } from '@/components/home/deck-choice'
import { deckLine } from '@/components/home/deck-line'
import { Reading } from '@/components/reading/reading'
import { builtInDecks, deckForQuestion, defaultPlanRules, questionsFor, sampleMaps } from '@/content'
import { AssignmentTerms, Scaffold } from '@/lib/domain/classroom/assignment'
import type { Deck } from '@/lib/domain/deck/deck'
import { NO_DECK, NO_DECK_ID } from '@/lib/domain/deck/no-deck'
import type { MapDeck } from '@/lib/domain/map/argument-map'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import { CHECK_IDS } from '@/lib/domain/plan/finding'
import { type AskedQuestion, askQuestion, QuestionChoices } from '@/lib/domain/question/ask-question'
import { namedPlaces } from '@/lib/domain/question/named-places'
import { PresetId } from '@/lib/domain/question/question'
import { LIMITS } from '@/lib/domain/shared/limits'
import { rulesOfAssignment } from '@/lib/server/classroom/read-assignment'
import { database } from '@/lib/server/database/database'
import { listDecks, openDeck } from '@/lib/server/deck/deck-store'
import { readPlanRules } from '@/lib/server/plan/plan-rules'
import { newId } from '@/lib/sync/new-id'

export const metadata: Metadata = { title: 'New map' }

type Search = Promise<Record<string, string | string[] | undefined>>

/** A new map: of a deck and a question, or a finished sample; while no deck or no question is chosen, the choice of one. */
export default async function NewMapPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const said = (name: string) => (typeof search[name] === 'string' ? search[name] : '')
  const account = await pageAccount()
  const userId = account?.id ?? null
  const rules = await readPlanRules(database(), defaultPlanRules)
  const sample = sampleMaps.find((m) => m.id === said('sample'))
  if (sample) {
    return (
      <Editor
        initial={{ ...sample, id: newId() }}
        seq={0}
        named={namedPlaces(sample.question)}
        rules={rules}
        saved={false}
        startedFrom={`sample:${sample.id}`}
        userId={userId}
      >
        <Reading map={sample} />
      </Editor>
    )
  }
  const deckId = said('deck')
  if (deckId === '') {
    const own = userId ? await listDecks(database(), userId) : []
    return (
      <DeskLayout>
        <DeckChoice
          decks={[...builtInDecks.map((d) => deckLine(d, false)), ...own.map((d) => deckLine(d, true))]}
          onBin={binDeckAction}
          samples={sampleMaps.map((one) => ({ id: one.id, question: one.question.text }))}
        />
      </DeskLayout>
    )
  }
  const from = await deckOf(deckId, userId)
  if (!from) notFound()
  const { deck } = from
  const chosen = questionsFor(deckId).find((q) => q.id === said('question'))
  const preset = PresetId.safeParse(said('preset')).data
  const asked = chosen ? { question: chosen.question, factors: null } : typed(said('text'), said('details'), deck)
  if (!asked) {
    return (
      <DeskLayout>
        <QuestionChoice
          deckId={deckId}
          title={deck.title}
          factors={deck.factors}
          questions={questionsFor(deckId)}
          presets={rules.presets}
        />
      </DeskLayout>
    )
  }
  const question = { ...asked.question, ...(preset ? { preset } : {}) }
  const sorted = chosen ? deckForQuestion(deck, chosen) : deck
  const map = mapFromDeck(newId(), { ...sorted, factors: asked.factors ?? sorted.factors }, question, from.own)
  // As pupils will see a question that a teacher is about to set: with this scaffold and without these checks.
  const scaffold = Scaffold.safeParse(said('scaffold')).data
  const off = said('off').split(' ')
  const terms = AssignmentTerms.parse({ question, checksOff: CHECK_IDS.filter((id) => off.includes(id)) })
  return (
    <Editor
      initial={map}
      seq={0}
      named={namedPlaces(map.question)}
      rules={rulesOfAssignment(rules, terms)}
      saved={false}
      startedFrom={`${deckId}|${question.text}${scaffold ? `|${scaffold} ${question.preset}` : ''}`}
      userId={userId}
      scaffold={scaffold}
      onLookAtDeck={lookAtDeckAction}
    >
      <Reading map={map} />
    </Editor>
  )
}

async function deckOf(id: string, userId: string | null): Promise<{ deck: Deck; own: MapDeck | null } | null> {
  if (id === NO_DECK_ID) return { deck: NO_DECK, own: null }
  const builtIn = builtInDecks.find((d) => d.id === id)
  if (builtIn) return { deck: builtIn.deck, own: null }
  if (!userId) return null
  const opened = await openDeck(database(), userId, id)
  return opened.ok ? { deck: opened.value.deck, own: { id, seen: opened.value.rev } } : null
}

/** A question of the student's own: its words, and what was put right in the reading of them. */
function typed(text: string, details: string, deck: Deck): AskedQuestion | null {
  const words = text.trim().slice(0, LIMITS.text)
  if (words === '') return null
  return askQuestion(words, deck.factors, choicesIn(details))
}

/** What an address says of choices; one that somebody has changed by hand says nothing. */
function choicesIn(details: string): QuestionChoices {
  try {
    return QuestionChoices.parse(JSON.parse(details || '{}'))
  } catch {
    return {}
  }
}
