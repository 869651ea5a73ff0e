import { FactorIcon } from '@/components/ui/factor-mark'
import type { Question } from '@/lib/domain/question/question'
import { statedPhrase } from '@/lib/domain/question/read-question'
import type { Factor } from '@/lib/domain/shared/factor'
import './question-text.css'

/** A question with the factor that it names underlined in that factor's colour, with its icon. */
export function QuestionText({ question, factors }: { question: Question; factors: Factor[] }) {
  const phrase = question.form === 'cause' && question.statedFactor !== null ? statedPhrase(question.text) : null
  if (!phrase) return <span className="question-text">{question.text}</span>
  const factor = factors.find((f) => f.id === question.statedFactor)
  return (
    <span className="question-text">
      {question.text.slice(0, phrase.start)}
      <mark data-factor={question.statedFactor} title={factor?.name}>
        <FactorIcon id={question.statedFactor} size={18} />
        {question.text.slice(phrase.start, phrase.end)}
      </mark>
      {question.text.slice(phrase.end)}
    </span>
  )
}
