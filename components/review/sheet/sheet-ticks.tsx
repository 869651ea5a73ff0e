'use client'
import { CodeFlag } from '@/components/review/code-flag'
import { planCountWords, SHEET_PARTS, type SheetLine, type SheetPart } from '@/lib/domain/review/feedback-sheet'

export const PART_NAMES: Record<SheetPart, string> = {
  keep: 'Keep',
  miss: 'Missing',
  right: 'Put right',
  hear: 'Worth hearing',
  task: 'Now',
}

type Props = {
  lines: SheetLine[]
  chosen: string
  onChoose: (id: string) => void
  onEdit: (id: string, fields: Partial<SheetLine>) => void
}

/** What was counted, part by part, to be ticked onto the sheet or off it. */
export function SheetTicks({ lines, chosen, onChoose, onEdit }: Props) {
  return (
    <section
      className="sticky top-0 max-h-[calc(100dvh-90px)] self-start overflow-auto pe-2 max-desk:static max-desk:col-span-full max-desk:row-start-2 max-desk:mt-5 max-desk:max-h-none max-phone:row-auto max-phone:px-5"
      aria-label="What goes on the sheet"
    >
      <h2 className="text-body">Drafted from counts</h2>
      <p className="meta">Tick what goes on the sheet. Every word on it is yours to change.</p>
      {SHEET_PARTS.map((part) => {
        const own = lines.filter((l) => l.part === part)
        return own.length === 0 ? null : (
          <fieldset key={part} className="mt-4">
            <legend className="pb-1 font-strong text-ink-2 text-small">{PART_NAMES[part]}</legend>
            {own.map((l) => (
              <label
                key={l.id}
                className={`grid min-h-hit cursor-pointer grid-cols-[auto_1fr_auto_auto] items-center gap-3 rounded-card border-rule border-b px-2 py-1 text-small leading-card ${l.id === chosen ? 'chosen' : ''}`}
              >
                <input
                  className="size-[17px] accent-accent"
                  type="checkbox"
                  id={`tick ${l.id}`}
                  checked={l.on}
                  onFocus={() => onChoose(l.id)}
                  onChange={(e) => onEdit(l.id, { on: e.target.checked })}
                />
                <span className="line-clamp-2">{l.text || 'A line of your own'}</span>
                {l.code && <CodeFlag outline>{l.code}</CodeFlag>}
                {l.count !== null && (
                  <b className="min-w-[2ch] text-end tabular-nums" title={planCountWords(l.count)}>
                    {l.count}
                  </b>
                )}
              </label>
            ))}
          </fieldset>
        )
      })}
    </section>
  )
}
