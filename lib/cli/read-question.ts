import { askQuestion } from '@/lib/domain/question/ask-question'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, refuse } from '@/lib/domain/shared/result'
import type { Answer } from './answer'

/** How an exam question is read. `named`: the cause as it stands there, or the two rivals; `factor`: its name on a map. */
export async function readQuestionAsked([text = '']: string[]): Promise<Answer> {
  if (text.trim() === '') return refuse('no-question', 'There is no question to read: the text is empty.')
  if (text.length > LIMITS.text)
    return refuse('too-long', `A question has at most ${LIMITS.text} characters; this has ${text.length}.`)
  const { question, factors, named } = askQuestion(text, [])
  const [first = null, ...second] = named.map(({ start, end }) => text.slice(start, end))
  return ok(
    `${JSON.stringify(
      {
        form: question.form,
        named: first !== null && second.length > 0 ? [first, ...second] : first,
        factor: factors.find((f) => f.id === question.statedFactor)?.name ?? null,
        from: question.from,
        to: question.to,
        outcome: question.outcomeTerms,
      },
      null,
      2,
    )}\n`,
  )
}
