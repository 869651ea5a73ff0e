'use client'
import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FactorScope } from '@/components/ui/factor-look'
import { askQuestion, type QuestionChoices } from '@/lib/domain/question/ask-question'
import type { Question } from '@/lib/domain/question/question'
import { QUESTION_FORMS } from '@/lib/domain/question/question-form'
import { QUESTION_TYPES } from '@/lib/domain/question/question-types'
import type { Factor } from '@/lib/domain/shared/factor'
import './deck.css'
import { QuestionText } from '@/components/question/question-text'

type Props = {
  deckId: string
  title: string
  factors: Factor[]
  questions: { id: string; question: Question; note?: string }[]
}

/**
 * Which question the essay answers: one of the deck's, or one's own, with what its words suggest to be put right. The map
 * takes the place of this page in the history: Back from it leads to where the map was asked for, not to an empty form.
 */
export function QuestionChoice({ deckId, title, factors, questions }: Props) {
  const router = useRouter()
  const [text, setText] = useState('')
  const [own, setOwn] = useState<QuestionChoices>({})
  const { question: guess, factors: offered } = askQuestion(text, factors, own)
  const years = guess.from !== null && guess.to !== null && guess.from > guess.to
  const begin = () => {
    const details = JSON.stringify(own)
    router.replace(`/maps/new?${new URLSearchParams({ deck: deckId, text: text.trim(), details })}`)
  }
  const year = (name: 'from' | 'to', label: string) => (
    <label>
      <span className="label">{label}</span>
      <input
        className="field"
        inputMode="numeric"
        pattern="\d{3,4}"
        value={guess[name] ?? ''}
        onChange={(e) => setOwn({ ...own, [name]: /^\d{1,4}$/.test(e.target.value) ? Number(e.target.value) : null })}
      />
    </label>
  )
  return (
    <FactorScope factors={factors}>
      <main id="main" className="desk">
        <h1>Which question?</h1>
        <p className="lede">A map answers one question. From “{title}”.</p>
        {questions.length > 0 && (
          <ul className="question-list">
            {questions.map(({ id, question }) => (
              <li key={id}>
                <Link href={`/maps/new?deck=${deckId}&question=${id}`} replace>
                  <QuestionText question={question} />
                  <ArrowRight className="i" size={18} aria-hidden />
                </Link>
              </li>
            ))}
          </ul>
        )}
        <h2 className="home-title">{questions.length > 0 ? 'Or type your own' : 'Type your question'}</h2>
        <form
          className="form question-form"
          onSubmit={(event) => {
            event.preventDefault()
            begin()
          }}
        >
          <label>
            <span className="label">The question, word for word</span>
            <textarea
              className="field say"
              rows={2}
              required
              maxLength={2000}
              value={text}
              onChange={(e) => setText(e.target.value)}
              placeholder="How far do you agree that…"
            />
          </label>
          {text.trim() !== '' && (
            <>
              <p className="question-preview">
                <QuestionText question={guess} />
              </p>
              <div className="question-fields">
                <label>
                  <span className="label">It asks</span>
                  <select
                    className="field"
                    value={guess.form}
                    onChange={(e) => setOwn({ ...own, form: e.target.value as Question['form'] })}
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
                    onChange={(e) => setOwn({ ...own, stated: offered.find((f) => f.id === e.target.value) ?? null })}
                  >
                    <option value="">none</option>
                    {offered.map((f) => (
                      <option key={f.id} value={f.id}>
                        {f.name}
                      </option>
                    ))}
                  </select>
                </label>
                {year('from', 'From (year)')}
                {year('to', 'To (year)')}
                <label>
                  <span className="label">Kind of essay</span>
                  <select
                    className="field"
                    value={guess.preset}
                    onChange={(e) => setOwn({ ...own, preset: e.target.value as Question['preset'] })}
                  >
                    <option value="a-level">Essay, 40 minutes</option>
                    <option value="ib-15">15 marks, 40 minutes</option>
                    <option value="gcse-16">16 marks, 20 minutes</option>
                    <option value="igcse-10">10 marks, 15 minutes</option>
                  </select>
                </label>
              </div>
              {years && (
                <p className="refusal">
                  The question cannot begin in {guess.from} and end in {guess.to}.
                </p>
              )}
            </>
          )}
          <p className="form-actions">
            <Button type="submit" className="button primary" disabled={text.trim() === '' || years}>
              Start the map
            </Button>
          </p>
        </form>
      </main>
    </FactorScope>
  )
}
