'use client'
import { useState } from 'react'
import { FactorIcon } from '@/components/ui/factor-mark'
import { statedPhrase } from '@/lib/domain/map/guess-question'
import { useMap } from './map-context'
import { QuestionDialog } from './question-dialog'

/** The question, whole, with the cause it names underlined in its factor's colour. A click opens it for editing. */
export function QuestionBar() {
  const { question } = useMap().map
  const [editing, setEditing] = useState(false)
  const phrase = question.statedFactor === null ? null : statedPhrase(question.text)
  const { text } = question
  const ask = phrase ? askStart(text, phrase.end) : text.length
  return (
    <header className="question-bar">
      <h1 className="question">
        <button type="button" title="Edit the question" onClick={() => setEditing(true)}>
          {phrase ? (
            <>
              {text.slice(0, phrase.start)}
              <mark data-factor={question.statedFactor ?? 'other'} data-whole={phrase.end - phrase.start < 45}>
                <FactorIcon id={question.statedFactor} size={22} />
                {text.slice(phrase.start, phrase.end)}
              </mark>
              {text.slice(phrase.end, ask)}
              <span className="ask">{text.slice(ask)}</span>
            </>
          ) : (
            text || 'What is the question?'
          )}
        </button>
      </h1>
      {editing && <QuestionDialog onShut={() => setEditing(false)} />}
    </header>
  )
}

/** Where “How far do you agree?” begins after a quoted view; the end of the text where there is none. */
function askStart(text: string, after: number): number {
  const found = /[.”"’]\s+(how far|to what extent)/i.exec(text.slice(after))
  return found ? after + found.index + 1 : text.length
}
