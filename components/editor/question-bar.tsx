'use client'
import { WorkLine } from '@/components/classroom/hand-in/work-line'
import { NamedText } from '@/components/question/named-text'
import { useNamedPlaces } from '@/components/question/use-named-places'
import { useMap, useTools } from '@/components/session/use-map'
import type { Width } from '@/components/ui/use-width'
import { PhoneAnswer } from './phone-answer'
import { PointAtNamed } from './point-at-named'

/** The question, whole, with what it names underlined in its factor's colour. A click opens it for editing. */
export function QuestionBar({ width }: { width: Width }) {
  const map = useMap((s) => s.map)
  const { ask } = useTools()
  const { question } = map
  const { text } = question
  const places = useNamedPlaces(question)
  const asks = places.length > 0 ? askStart(text, places.at(-1)?.end ?? 0) : text.length
  return (
    <header className="question-bar">
      <h1 className="question">
        <button type="button" title="Edit the question" onClick={() => ask({ what: 'question' })}>
          <NamedText
            text={text || 'What is the question?'}
            places={places}
            until={text ? asks : undefined}
            size="large"
          />
          {asks < text.length && <span className="ask">{text.slice(asks)}</span>}
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
