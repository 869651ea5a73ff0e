import {
  type FeedbackSheet,
  PART_TITLES,
  planCountWords,
  SHEET_CREDIT,
  SHEET_PARTS,
  type SheetPart,
} from '@/lib/domain/review/feedback-sheet'
import type { Result } from '@/lib/domain/shared/result'
import { print } from './press'

/** The whole-class sheet as a tagged PDF: one side of A4, in type as large as what is on it allows. */
export function renderSheet(
  sheet: FeedbackSheet,
  { question, className, date }: { question: string; className: string; date: string },
): Promise<Result<Uint8Array>> {
  const of = (part: SheetPart) => sheet.lines.filter((l) => l.on && l.part === part && l.text.trim() !== '')
  return print(
    {
      lang: 'en',
      region: 'GB',
      title: `Class sheet: ${question}`,
      question,
      class: className,
      date,
      subtitle: `What ${sheet.plans} ${sheet.plans === 1 ? 'plan shows' : 'plans show'}, before the essay is written`,
      credit: SHEET_CREDIT,
      words: {
        now: PART_TITLES.task,
        mine: 'My code and target',
        changed: 'What I changed, and where',
        why: 'Why it answers the target',
      },
      sections: SHEET_PARTS.filter((part) => part !== 'task' && of(part).length > 0).map((part) => ({
        title: PART_TITLES[part],
        lines: of(part).map((l) => ({
          text: l.text,
          code: l.code,
          count: l.count === null ? null : planCountWords(l.count),
          few: l.count !== null && planCountWords(l.count) !== `${l.count}`,
        })),
      })),
      tasks: of('task').map((l) => l.text),
    },
    'feedback-sheet',
  )
}
