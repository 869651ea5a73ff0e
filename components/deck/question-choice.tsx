'use client'
import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AskedForm } from '@/components/question/asked-form'
import { KindOfEssay } from '@/components/question/kind-of-essay'
import { QuestionText } from '@/components/question/question-text'
import { Button } from '@/components/ui/button'
import { Desk, DeskTitle, Lede } from '@/components/ui/desk'
import { FactorScope } from '@/components/ui/factor-look'
import { Icon } from '@/components/ui/icon'
import type { Presets } from '@/lib/domain/plan/preset'
import { askQuestion, type QuestionChoices } from '@/lib/domain/question/ask-question'
import { choicesFor } from '@/lib/domain/question/choices-of'
import { missingRival } from '@/lib/domain/question/missing-rival'
import type { Question } from '@/lib/domain/question/question'
import { turnedYears } from '@/lib/domain/question/turned-years'
import type { Factor } from '@/lib/domain/shared/factor'
import './deck.css'

type Props = {
  deckId: string
  title: string
  factors: Factor[]
  questions: { id: string; question: Question; note?: string }[]
  presets: Presets
}

/**
 * Which question the essay answers: one of the deck's, or one's own, with how it is read to be put right. The map takes
 * the place of this page in the history: Back from it leads to where the map was asked for, not to an empty form.
 */
export function QuestionChoice({ deckId, title, factors, questions, presets }: Props) {
  const router = useRouter()
  const [text, setText] = useState('')
  const [choices, setChoices] = useState<QuestionChoices>({})
  const asked = askQuestion(text, factors, choices)
  const refusal = turnedYears(asked.question) ?? missingRival(asked.question)
  const ready = text.trim() !== '' && refusal === null
  const begin = () => {
    const details = JSON.stringify(choices)
    router.replace(`/maps/new?${new URLSearchParams({ deck: deckId, text: text.trim(), details })}`)
  }
  return (
    <Desk>
      <h1>Which question?</h1>
      <Lede>A map answers one question.{title !== '' && ` From “${title}”.`}</Lede>
      {questions.length > 0 && (
        <FactorScope factors={factors}>
          <ul className="question-list">
            {questions.map(({ id, question }) => (
              <li key={id}>
                <Link href={`/maps/new?deck=${deckId}&question=${id}`} replace>
                  <QuestionText question={question} />
                  <Icon of={ArrowRight} size="large" />
                </Link>
              </li>
            ))}
          </ul>
        </FactorScope>
      )}
      <DeskTitle>{questions.length > 0 ? 'Or type your own' : 'Type your question'}</DeskTitle>
      <form
        className="question-form grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) begin()
        }}
      >
        <AskedForm
          text={text}
          asked={asked}
          choices={choices}
          factors={factors}
          label="The question, word for word"
          onText={(typed) => {
            setText(typed)
            setChoices(choicesFor(typed, choices))
          }}
          onChoose={setChoices}
        />
        {text.trim() !== '' && (
          <KindOfEssay
            presets={presets}
            value={asked.question.preset}
            onChoose={(preset) => setChoices({ ...choices, preset })}
          />
        )}
        <p className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary" disabled={!ready}>
            Start the map
          </Button>
          {text.trim() !== '' && <span className="meta">You can change any of this later, on the map.</span>}
        </p>
      </form>
    </Desk>
  )
}
