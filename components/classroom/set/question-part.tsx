import { QuestionText } from '@/components/question/question-text'
import { FactorScope } from '@/components/ui/factor-look'
import type { SetAssignment } from '@/lib/domain/classroom/setting'
import { askQuestion } from '@/lib/domain/question/ask-question'
import type { Question } from '@/lib/domain/question/question'
import { QUESTION_FORMS } from '@/lib/domain/question/question-form'
import { QUESTION_TYPES } from '@/lib/domain/question/question-types'
import type { Draft, OfferedDeck } from './draft'

type Props = { draft: Draft; decks: OfferedDeck[]; before: SetAssignment[]; onSet: (part: Partial<Draft>) => void }

/** The deck, and one of its questions or one's own. */
export function QuestionPart({ draft, decks, before, onSet }: Props) {
  const deck = decks.find((d) => d.id === draft.deckId) ?? decks[0]
  if (!deck) return null
  const { text, choices } = draft.own
  const { question: guess, factors } = askQuestion(text, deck.factors, choices)
  const isSet = (text: string) => before.some((a) => a.terms.question.text === text && !a.withdrawn)
  const choose = (id: string | null, question?: Question) =>
    onSet({ questionId: id, ...(question ? { preset: question.preset } : {}) })
  return (
    <FactorScope factors={deck.factors}>
      <label>
        <span className="label">Deck</span>
        <select
          className="field"
          value={deck.id}
          onChange={(e) => {
            const next = decks.find((d) => d.id === e.target.value)
            onSet({ deckId: e.target.value, questionId: next?.questions[0]?.id ?? null, own: { text, choices: {} } })
          }}
        >
          {decks.map((d) => (
            <option key={d.id} value={d.id}>
              {d.title} ({d.size})
            </option>
          ))}
        </select>
      </label>
      <fieldset className="set-questions">
        <legend className="label">Question</legend>
        {deck.questions.map(({ id, question, size }) => (
          <label key={id} className="set-choice">
            <input
              type="radio"
              name="question"
              checked={draft.questionId === id}
              onChange={() => choose(id, question)}
            />
            <span>
              <QuestionText question={question} />
              <span className="meta">
                {[yearsOf(question), size].filter(Boolean).join(' · ')}
                {isSet(question.text) && <b> · set to this class already</b>}
              </span>
            </span>
          </label>
        ))}
        <div className="set-choice">
          <input
            type="radio"
            name="question"
            aria-label="Your own question"
            checked={draft.questionId === null}
            onChange={() => choose(null)}
          />
          <span className="stack">
            <textarea
              className="field say"
              rows={2}
              maxLength={2000}
              aria-label="Your own question, word for word"
              placeholder="Your own question…"
              value={text}
              onFocus={() => choose(null)}
              onChange={(e) => onSet({ own: { text: e.target.value, choices }, questionId: null })}
            />
            {draft.questionId === null && text.trim() !== '' && (
              <span className="set-own">
                <label>
                  <span className="label">It asks</span>
                  <select
                    className="field"
                    value={guess.form}
                    onChange={(e) =>
                      onSet({ own: { text, choices: { ...choices, form: e.target.value as Question['form'] } } })
                    }
                  >
                    {QUESTION_FORMS.map((form) => (
                      <option key={form} value={form}>
                        {QUESTION_TYPES[form].asks}
                      </option>
                    ))}
                  </select>
                </label>
                <label>
                  <span className="label">The factor it names</span>
                  <select
                    className="field"
                    value={guess.statedFactor ?? ''}
                    onChange={(e) => {
                      const stated = factors.find((f) => f.id === e.target.value) ?? null
                      onSet({ own: { text, choices: { ...choices, stated } } })
                    }}
                  >
                    <option value="">none</option>
                    {factors.map((f) => (
                      <option key={f.id} value={f.id}>
                        {f.name}
                      </option>
                    ))}
                  </select>
                </label>
              </span>
            )}
          </span>
        </div>
      </fieldset>
    </FactorScope>
  )
}

const yearsOf = ({ from, to }: Question): string =>
  from !== null && to !== null && from !== to ? `${from}–${to}` : String(from ?? to ?? '')
