'use client'
import { useMap } from '@/components/session/use-map'
import type { QuestionType } from '@/lib/domain/question/question-types'
import { wordsOf } from '@/lib/domain/question/question-words'
import type { VerdictReading } from '@/lib/domain/weighing/verdict'
import { weighedOf } from './weighed'

/** What the map says now, or why it is silent, with the gesture in progress. */
export const useReading = (): VerdictReading => useMap((s) => weighedOf(s.previewed).reading())

/** The words of the map’s own question. */
export const useQuestionWords = (): QuestionType => useMap((s) => wordsOf(s.map))

/** The student’s own stance in the words of the question. */
export function useStanceWords(): string {
  const stance = useMap((s) => s.map.judgement.stance)
  const { scale } = useQuestionWords()
  return stance === null ? 'not decided yet' : (scale[stance + 3] ?? '')
}

/** What the map says in one line, beside a weight that is being set. */
export function VerdictLine() {
  const { verdict, silent } = useReading()
  if (!verdict) return <p className="meta">{silent}</p>
  return (
    <p className="meta">
      Your map: <b>{verdict.words}</b>
    </p>
  )
}
