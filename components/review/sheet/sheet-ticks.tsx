'use client'
import { countWords, SHEET_PARTS, type SheetLine, type SheetPart } from '@/lib/domain/review/feedback-sheet'

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
    <section className="sheet-ticks" aria-label="What goes on the sheet">
      <h2>Drafted from counts</h2>
      <p className="meta">Tick what goes on the sheet. Every word on it is yours to change.</p>
      {SHEET_PARTS.map((part) => {
        const own = lines.filter((l) => l.part === part)
        return own.length === 0 ? null : (
          <fieldset key={part}>
            <legend>{PART_NAMES[part]}</legend>
            {own.map((l) => (
              <label key={l.id} className="sheet-tick" data-chosen={l.id === chosen}>
                <input
                  type="checkbox"
                  id={`tick ${l.id}`}
                  checked={l.on}
                  onFocus={() => onChoose(l.id)}
                  onChange={(e) => onEdit(l.id, { on: e.target.checked })}
                />
                <span>{l.text || 'A line of your own'}</span>
                {l.code && <span className="code outline">{l.code}</span>}
                {l.count !== null && <b title={countWords(l.count)}>{l.count}</b>}
              </label>
            ))}
          </fieldset>
        )
      })}
    </section>
  )
}
