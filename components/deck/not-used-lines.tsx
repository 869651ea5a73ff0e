'use client'
import { Plus, Undo2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { cardOfNotUsed, couldBeClaim, FROM_NOTES, WHY_WORDS } from '@/lib/formats/cards/not-used'
import { lineKey, type useImport } from './use-import'

type Props = { cards: ReturnType<typeof useImport> }

/** Lines that are seen without opening the list, and those that are listed at most. */
const FEW = 4
const MOST = 300

/** The lines that are on no card, each with why; those that are ticked become claims on a card of their own. */
export function NotUsedLines({ cards }: Props) {
  const { notUsed, lines, taken, readDeck } = cards
  if (notUsed.length === 0) return null
  const unit = readDeck?.unit ?? 'line'
  const chosen = notUsed.filter((line) => lines.has(lineKey(line)))
  const claims = cardOfNotUsed(chosen, [])?.claims.length ?? 0
  const words = notUsed.length === 1 ? `1 ${unit} was not used` : `${notUsed.length} ${unit}s were not used`
  const where = `${claims === 1 ? 'It is' : `${claims} claims are`} on the last card, “${FROM_NOTES}”.`
  return (
    <section aria-label={`${unit === 'line' ? 'Lines' : `${unit}s`} that were not used`}>
      <details open={notUsed.length <= FEW}>
        <summary className="cursor-pointer py-2 font-bold">{words}</summary>
        <ul className="mt-2 max-h-[14rem] overflow-auto">
          {notUsed.slice(0, MOST).map((line) => (
            <li key={lineKey(line)} className="border-rule border-t py-3 text-card">
              <label className="flex items-baseline gap-3">
                <input
                  type="checkbox"
                  className="flex-none"
                  disabled={taken || !couldBeClaim(line)}
                  checked={lines.has(lineKey(line))}
                  onChange={() => cards.tick(line)}
                />
                <span className="min-w-0 flex-1 wrap-anywhere">{line.text}</span>
              </label>
              <p className="meta ps-6 wrap-anywhere">{`${placeOf(line.file, unit, line.line)}: ${WHY_WORDS[line.why]}`}</p>
            </li>
          ))}
        </ul>
        {notUsed.length > MOST && <p className="meta">{`and ${notUsed.length - MOST} more`}</p>}
      </details>
      {(claims > 0 || taken) && (
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <Button size="small" onClick={() => cards.setTaken(!taken)}>
            {taken ? <Icon of={Undo2} /> : <Icon of={Plus} />}
            {taken ? 'Leave out again' : `Make ${claims === 1 ? 'this a claim' : 'these claims'}`}
          </Button>
          <span className="meta" role="status">
            {taken ? where : `${chosen.length} chosen`}
          </span>
        </p>
      )}
    </section>
  )
}

const placeOf = (file: string | undefined, unit: string, line: number): string =>
  file === undefined ? `${unit} ${line}` : `${file}, ${unit} ${line}`
