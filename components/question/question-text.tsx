import { namedPlaces } from '@/lib/domain/question/named-places'
import type { Question } from '@/lib/domain/question/question'
import { NamedText } from './named-text'

/** A question with what it names, a factor or two rivals, underlined in the colour of each, with its icon. */
export function QuestionText({ question }: { question: Question }) {
  return (
    <span className="question-text font-says font-point tracking-[-0.008em]">
      <NamedText text={question.text} places={namedPlaces(question)} size="large" />
    </span>
  )
}
