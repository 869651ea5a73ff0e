import * as z from 'zod'

/** What a question asks for; everything that depends on it stands in `question-types.ts`. */
export const QUESTION_FORMS = ['cause', 'reasons', 'success', 'change', 'rivals', 'significance', 'similarity'] as const
export type QuestionForm = (typeof QUESTION_FORMS)[number]

/** The two forms of map JSON 1, as they are read today. */
const OF_VERSION_1: Readonly<Record<string, QuestionForm>> = { factor: 'cause', outcome: 'success' }

/** A form as it is read from a file or a journal of any version. */
export const QuestionForm = z.preprocess(
  (form) => (typeof form === 'string' ? (OF_VERSION_1[form] ?? form) : form),
  z.enum(QUESTION_FORMS),
)
