import { useRef } from 'react'
import { AskedForm } from '@/components/question/asked-form'
import { QuestionText } from '@/components/question/question-text'
import { Button } from '@/components/ui/button'
import { FactorScope } from '@/components/ui/factor-look'
import { Field, Select } from '@/components/ui/field'
import type { SetAssignment } from '@/lib/domain/classroom/setting'
import { NO_DECK_ID } from '@/lib/domain/deck/no-deck'
import { askQuestion } from '@/lib/domain/question/ask-question'
import { choicesFor } from '@/lib/domain/question/choices-of'
import { deckSpeaksOf } from '@/lib/domain/question/deck-speaks-of'
import type { Question } from '@/lib/domain/question/question'
import { periodWords } from '@/lib/domain/shared/period'
import type { AssignmentDraft, OfferedDeck } from './draft'
import { TICK_BOX } from './tick'

const CHOICE =
  'grid grid-cols-[18px_minmax(0,1fr)] gap-4 border-rule border-b px-4 py-3 has-[>input:checked]:chosen has-[>input:checked]:rounded-card has-[>input:checked]:bg-card [&_.question-text]:block [&_.question-text]:text-point [&_.question-text]:leading-card'

type Props = {
  draft: AssignmentDraft
  decks: OfferedDeck[]
  before: SetAssignment[]
  onSet: (part: Partial<AssignmentDraft>) => void
}

/** The deck, and one of its questions or one's own. */
export function QuestionPart({ draft, decks, before, onSet }: Props) {
  const list = useRef<HTMLSelectElement>(null)
  const deck = decks.find((d) => d.id === draft.deckId) ?? decks[0]
  if (!deck) return null
  const { text, choices } = draft.own
  const asked = askQuestion(text, deck.factors, choices)
  const isSet = (words: string) => before.some((a) => a.terms.question.text === words && !a.withdrawn)
  const choose = (id: string | null, question?: Question) =>
    onSet({ questionId: id, ...(question ? { preset: question.preset } : {}) })
  const typed = draft.questionId === null && text.trim() !== ''
  const elsewhere = typed && deck.id !== NO_DECK_ID && !deckSpeaksOf(text, deck.stems)
  return (
    <FactorScope factors={deck.factors}>
      <Field label="Deck">
        <Select
          ref={list}
          value={deck.id}
          onChange={(e) => {
            const next = decks.find((d) => d.id === e.target.value)
            const first = typed ? null : (next?.questions[0]?.id ?? null)
            onSet({ deckId: e.target.value, questionId: first, own: { text, choices: {} } })
          }}
        >
          {decks.map((d) => (
            <option key={d.id} value={d.id}>
              {d.title} ({d.size})
            </option>
          ))}
        </Select>
      </Field>
      <fieldset>
        <legend className="label">Question</legend>
        {deck.questions.map(({ id, question, size }) => (
          <label key={id} className={CHOICE}>
            <input
              className={`mt-1 ${TICK_BOX}`}
              type="radio"
              name="question"
              checked={draft.questionId === id}
              onChange={() => choose(id, question)}
            />
            <span>
              <QuestionText question={question} />
              <span className="meta">
                {[periodWords(question), size].filter(Boolean).join(' · ')}
                {isSet(question.text) && <b> · set to this class already</b>}
              </span>
            </span>
          </label>
        ))}
        <div className={CHOICE}>
          <input
            className={`mt-1 ${TICK_BOX}`}
            type="radio"
            name="question"
            aria-label="Your own question"
            checked={draft.questionId === null}
            onChange={() => choose(null)}
          />
          <div className="grid gap-4">
            <AskedForm
              small
              text={text}
              asked={asked}
              choices={choices}
              factors={deck.factors}
              label="Your own question, word for word"
              labelled={false}
              reads={typed}
              onFocus={() => choose(null)}
              onText={(words) => onSet({ own: { text: words, choices: choicesFor(words, choices) }, questionId: null })}
              onChoose={(chosen) => onSet({ own: { text, choices: chosen } })}
            />
            {elsewhere && (
              <p className="border-note-line border-s-3 bg-note-tint px-4 py-3 text-card text-note" role="status">
                “{deck.title}” says nothing of this question, so its cards would not help.{' '}
                <Button
                  size="small"
                  onClick={() => {
                    // The sentence goes with its button: the list shows what was done.
                    list.current?.focus()
                    onSet({ deckId: NO_DECK_ID, questionId: null, own: { text, choices } })
                  }}
                >
                  Set it without a deck
                </Button>
              </p>
            )}
          </div>
        </div>
      </fieldset>
    </FactorScope>
  )
}
