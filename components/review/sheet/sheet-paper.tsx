'use client'
import { CodeFlag } from '@/components/review/code-flag'
import { TextArea } from '@/components/ui/text-area'
import {
  A_FEW_BELOW,
  type FeedbackSheet,
  PART_TITLES,
  planCountWords,
  SHEET_PARTS,
} from '@/lib/domain/review/feedback-sheet'
import styles from './sheet-paper.module.css'

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
    <article className={`lined max-desk:col-start-1 max-desk:row-start-1 ${styles.paper}`} aria-label="The sheet">
      <p className="meta">{className}</p>
      <h2 className="font-says font-strong text-question leading-tight">{question}</h2>
      <p className="mt-1 text-card text-ink-2">
        What {sheet.plans} {sheet.plans === 1 ? 'plan shows' : 'plans show'}, before the essay is written
      </p>
      {SHEET_PARTS.map((part) => {
        const own = sheet.lines.filter((l) => l.part === part && l.on)
        return own.length === 0 ? null : (
          <section key={part} aria-label={PART_TITLES[part]}>
            <h3 className="mt-6 mb-2 font-says font-strong text-h3 leading-card">{PART_TITLES[part]}</h3>
            {own.map((l) => (
              <div
                key={l.id}
                className={`-ms-2 relative flex items-baseline gap-3 rounded-card p-2 text-lane ${onWrite && l.id === chosen ? 'chosen' : ''}`}
                data-line={l.id}
                onFocusCapture={() => onChoose?.(l.id)}
              >
                {l.count !== null && (
                  <b className={`${styles.count} ${l.count < A_FEW_BELOW ? styles.few : ''}`}>
                    {planCountWords(l.count)}
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
                {l.code && <CodeFlag outline>{l.code}</CodeFlag>}
              </div>
            ))}
          </section>
        )
      })}
    </article>
  )
}
