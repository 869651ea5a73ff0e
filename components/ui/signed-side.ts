import type { Side } from '@/lib/domain/question/question-types'
import { asSide, type HasQuestion, wordsOf } from '@/lib/domain/question/question-words'

const SIGNS: Record<Side, string> = { supports: '+', opposes: '−', qualifies: '±' }

/** “+ for”: the side of a paragraph with its sign, by the kind of its relation to the answer. */
export function signedSide(map: HasQuestion, kind: string | undefined): string {
  const side = asSide(kind)
  return side === null ? 'no side yet' : `${SIGNS[side]} ${wordsOf(map).sides[side].word}`
}
