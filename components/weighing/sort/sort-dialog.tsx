'use client'
import { Inbox } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { CHOICE, CHOICE_LINES } from '@/components/actions/choice-list'
import { AskingDialog } from '@/components/dialogs/asking-dialog'
import { useMap } from '@/components/session/use-map'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { wordsOf } from '@/lib/domain/question/question-words'
import type { ShownColumn, SortBy } from './shown-column'

type Props = {
  by: SortBy
  columns: ShownColumn[]
  /** What is moved: the words of one card, or how many there are. */
  what: string
  onChoose: (id: string | null) => void
  onShut: () => void
}

/** “Move to…”: every column by its digit. */
export function SortDialog({ by, columns, what, onChoose, onShut }: Props) {
  const map = useMap((s) => s.map)
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    const column = plain ? columns.find((c) => c.digit === event.key) : undefined
    if (column) {
      event.preventDefault()
      onChoose(column.id)
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const all = [...event.currentTarget.querySelectorAll('button')]
    const at = all.indexOf(document.activeElement as HTMLButtonElement)
    all[(at + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length]?.focus()
  }
  return (
    <AskingDialog
      title={by === 'factor' ? `Which ${wordsOf(map).paragraph.one}?` : 'Move to which paragraph?'}
      onShut={onShut}
    >
      <p className="meta">{what}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits and arrows reach the buttons inside */}
      <div className={CHOICE_LINES} onKeyDown={onKeyDown}>
        {columns.map((column) => (
          <button key={column.id ?? ''} type="button" className={CHOICE} onClick={() => onChoose(column.id)}>
            {by === 'paragraph' && column.id === null ? (
              <>
                <Icon of={Inbox} />
                Back to the tray
              </>
            ) : (
              <FactorMark id={column.factor} name={column.name} />
            )}
            {column.digit !== null && <kbd>{column.digit}</kbd>}
          </button>
        ))}
      </div>
    </AskingDialog>
  )
}
