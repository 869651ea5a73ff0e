'use client'
import { Plus, Undo2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { cardOfNotUsed, FROM_NOTES, type NotUsed, WHY_WORDS } from '@/lib/formats/cards/not-used'

type Props = { lines: NotUsed[]; taken: boolean; onTake: (taken: boolean) => void }

/** Lines that are seen without opening the list. */
const FEW = 4

/** The lines of the notes that are on no card, each with why; one press makes claims of those that say something. */
export function NotUsedLines({ lines, taken, onTake }: Props) {
  const claims = cardOfNotUsed(lines, [])?.claims.length ?? 0
  const words = lines.length === 1 ? '1 line was not used' : `${lines.length} lines were not used`
  const take = claims === 1 ? 'Make this a claim' : 'Make these claims'
  const where = `${claims === 1 ? 'It is' : `${claims} claims are`} on the last card, “${FROM_NOTES}”.`
  return (
    <section className="import-left" aria-label="Lines that were not used">
      <details open={lines.length <= FEW}>
        <summary>{words}</summary>
        <ul>
          {lines.map(({ line, text, why }) => (
            <li key={`${line} ${why}`}>
              <span className="meta">{`line ${line}`}</span>
              <span>{text}</span>
              <span className="meta">{WHY_WORDS[why]}</span>
            </li>
          ))}
        </ul>
      </details>
      {claims > 0 && (
        <p>
          <Button size="small" onClick={() => onTake(!taken)}>
            {taken ? <Icon of={Undo2} /> : <Icon of={Plus} />}
            {taken ? 'Leave out again' : take}
          </Button>
          <span className="meta" role="status">
            {taken ? where : ''}
          </span>
        </p>
      )}
    </section>
  )
}
