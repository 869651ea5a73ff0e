'use client'
import { WorkLine } from '@/components/classroom/hand-in/work-line'
import { FactorIcon } from '@/components/ui/factor-mark'
import { statedPhrase } from '@/lib/domain/question/read-question'
import { useMap } from './map-context'
import { PhoneAnswer } from './phone-answer'
import { PointAtNamed } from './point-at-named'
import type { Width } from './use-width'

/** The question, whole, with the cause it names underlined in its factor's colour. A click opens it for editing. */
export function QuestionBar({ width }: { width: Width }) {
  const { map, ask } = useMap()
  const { question } = map
  const phrase = question.statedFactor === null ? null : statedPhrase(question.text)
  const { text } = question
  const asks = phrase ? askStart(text, phrase.end) : text.length
  return (
    <header className="question-bar">
      <h1 className="question">
        <button type="button" title="Edit the question" onClick={() => ask({ what: 'question' })}>
          {phrase ? (
            <>
              {text.slice(0, phrase.start)}
              <mark data-factor={question.statedFactor ?? 'other'} data-whole={phrase.end - phrase.start < 45}>
                <FactorIcon id={question.statedFactor} size={22} />
                {text.slice(phrase.start, phrase.end)}
              </mark>
              {text.slice(phrase.end, asks)}
              <span className="ask">{text.slice(asks)}</span>
            </>
          ) : (
            text || 'What is the question?'
          )}
        </button>
      </h1>
      <WorkLine />
      <PointAtNamed />
      {width === 'phone' && <PhoneAnswer />}
    </header>
  )
}

/** Where “How far do you agree?” begins after a quoted view; the end of the text where there is none. */
function askStart(text: string, after: number): number {
  const found = /[.”"’]\s+(how far|to what extent)/i.exec(text.slice(after))
  return found ? after + found.index + 1 : text.length
}
