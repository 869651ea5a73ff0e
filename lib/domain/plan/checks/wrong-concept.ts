import type { QuestionForm } from '../../question/question-form'
import { defineCheck } from '../check'
import type { ReadParagraph } from '../read-paragraphs'
import { holdsPhrase } from '../words/phrase'
import { readWords } from '../words/read-words'

/** The words that a type of question is answered with, where “why” is not what is asked. */
const ANSWERED_WITH = { change: 'changing', success: 'succeeding', similarity: 'comparing' } as const

const isNotWhy = (form: QuestionForm): form is keyof typeof ANSWERED_WITH => form in ANSWERED_WITH

export const wrongConcept = defineCheck({
  id: 'Q1',
  slug: 'wrong-concept',
  skill: 'Answering the question',
  severity: 'fix',
  look: (reading) => {
    const { filled, lists, map, type } = reading
    const { form } = map.question
    const [first, second] = filled
    if (!isNotWhy(form) || !first || !second) return []
    const asked = lists[ANSWERED_WITH[form]]
    const { text, lineOfArgument } = map.judgement
    const answers = [text, lineOfArgument, ...filled.map(sentences)].some((said) => holdsPhrase(readWords(said), asked))
    const why = filled.filter((p) => holdsPhrase(readWords(sentences(p)), lists.causal))
    if (answers || why.length * 2 <= filled.length) return []
    return [
      {
        say: 'why',
        fill: { asks: type.asks },
        nodes: filled.map((p) => p.id),
        place: { at: 'paragraph', id: first.id, open: 'point' },
      },
    ]
  },
})

const sentences = ({ paragraph }: ReadParagraph): string => `${paragraph.point}\n${paragraph.linkBack}`
