import type { Factor } from '../shared/factor'
import type { Question } from './question'
import { QUESTION_TYPES, type QuestionType, type Side } from './question-types'

/** What a map speaks of its own question: its type, its rivals by name. */
type Asked = Pick<Question, 'form' | 'statedFactor' | 'statedRival'>

/** The type of a question with its rivals' names in its words; without names they are “the first” and “the second”. */
export function questionWords(question: Asked, factors: readonly Factor[]): QuestionType {
  const type = QUESTION_TYPES[question.form]
  if (type.compared !== 'two') return type
  const name = (id: string | null, otherwise: string) => factors.find((f) => f.id === id)?.name ?? otherwise
  const a = name(question.statedFactor, 'the first')
  const b = name(question.statedRival, 'the second')
  const say = (words: string) => words.replaceAll('{a}', a).replaceAll('{b}', b)
  const side = (kind: Side) => ({ word: say(type.sides[kind].word), choice: say(type.sides[kind].choice) })
  return {
    ...type,
    scale: type.scale.map(say) as unknown as QuestionType['scale'],
    sides: { supports: side('supports'), opposes: side('opposes'), qualifies: side('qualifies') },
  }
}

/** A stance or a verdict of −3 … +3 in the words of the question. */
export const stanceIn = (question: Asked, factors: readonly Factor[], stance: number): string =>
  questionWords(question, factors).scale[stance + 3] ?? ''
