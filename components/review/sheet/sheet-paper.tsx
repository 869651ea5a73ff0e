'use client'
import { TextArea } from '@/components/ui/text-area'
import {
  A_FEW_BELOW,
  countWords,
  type FeedbackSheet,
  PART_TITLES,
  SHEET_PARTS,
} from '@/lib/domain/review/feedback-sheet'

type Props = {
  sheet: FeedbackSheet
  question: string
  className: string
  /** Without these the sheet is for reading alone. */
  chosen?: string
  onChoose?: (id: string) => void
  onWrite?: (id: string, text: string) => void
}

/** The sheet as it is printed: counts left of the red line, what they mean right of it. */
export function SheetPaper({ sheet, question, className, chosen, onChoose, onWrite }: Props) {
  return (
    <article className="sheet-paper" aria-label="The sheet">
      <p className="meta">{className}</p>
      <h2 className="sheet-question">{question}</h2>
      <p className="sheet-of">
        What {sheet.plans} {sheet.plans === 1 ? 'plan shows' : 'plans show'}, before the essay is written
      </p>
      {SHEET_PARTS.map((part) => {
        const own = sheet.lines.filter((l) => l.part === part && l.on)
        return own.length === 0 ? null : (
          <section key={part} aria-label={PART_TITLES[part]}>
            <h3>{PART_TITLES[part]}</h3>
            {own.map((l) => (
              <div
                key={l.id}
                className="sheet-line"
                data-line={l.id}
                data-chosen={onWrite !== undefined && l.id === chosen}
                onFocusCapture={() => onChoose?.(l.id)}
              >
                {l.count !== null && (
                  <b className="sheet-count" data-few={l.count < A_FEW_BELOW}>
                    {countWords(l.count)}
                  </b>
                )}
                {onWrite ? (
                  <TextArea
                    label={`${PART_TITLES[part]}: words of the line`}
                    value={l.text}
                    onCommit={(text) => onWrite(l.id, text)}
                    onDraft={null}
                  />
                ) : (
                  <span>{l.text}</span>
                )}
                {l.code && <span className="code outline">{l.code}</span>}
              </div>
            ))}
          </section>
        )
      })}
    </article>
  )
}
