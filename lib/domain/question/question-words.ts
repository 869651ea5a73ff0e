import type { Factor } from '../shared/factor'
import { capital } from '../shared/words'
import type { Question } from './question'
import { QUESTION_TYPES, type QuestionType, SIDES, type Side } from './question-types'

/** What a map speaks of its own question: its type, its rivals by name. */
type Asked = Pick<Question, 'form' | 'statedFactor' | 'statedRival'>

/** Whatever asks a question of its own: a map, most often. */
export type HasQuestion = { question: Asked; factors: readonly Factor[] }

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

/** The words of the question that a map asks. */
export const wordsOf = ({ question, factors }: HasQuestion): QuestionType => questionWords(question, factors)

/** A stance or a verdict of −3 … +3 in the words of the question. */
const stanceIn = (question: Asked, factors: readonly Factor[], stance: number): string =>
  questionWords(question, factors).scale[stance + 3] ?? ''

/** A stance of −3 … +3 in the words of a map's question. */
export const stanceOn = (map: HasQuestion, stance: number): string => stanceIn(map.question, map.factors, stance)

/** The side that a relation of this kind to the answer takes, if it takes one. */
export const asSide = (kind: string | undefined): Side | null => SIDES.find((side) => side === kind) ?? null

/** The side of a paragraph in a word, by the kind of its relation to the answer; empty where it takes none. */
export function sideWord(map: HasQuestion, kind: string | undefined): string {
  const side = asSide(kind)
  return side === null ? '' : wordsOf(map).sides[side].word
}

/** “No factor yet”, “No aspect yet”: of a paragraph or a card that is not said to be about anything. */
export const nothingYet = (map: HasQuestion): string => `No ${wordsOf(map).paragraph.one} yet`

/** “Factor”, “Aspect”: what a paragraph is about, as a label. */
export const aboutLabel = (map: HasQuestion): string => capital(wordsOf(map).paragraph.one)

/** The side that a new paragraph about a factor most likely takes. One about neither of two rivals is what both share. */
export function likelySide({ question }: Pick<HasQuestion, 'question'>, factor: string | null): Side {
  const { compared } = QUESTION_TYPES[question.form]
  if (compared === 'two') {
    if (factor !== null && factor === question.statedFactor) return 'supports'
    return factor !== null && factor === question.statedRival ? 'opposes' : 'qualifies'
  }
  if (compared !== 'rival') return 'supports'
  return question.statedFactor === null || factor === question.statedFactor ? 'supports' : 'opposes'
}
