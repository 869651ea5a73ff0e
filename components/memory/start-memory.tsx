'use client'
import { NotebookPen } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useMemory } from './memory-context'

/** Shuts the deck, to write from memory; says how much of it is due. */
export function StartMemory() {
  const { start, due, cards } = useMemory()
  const waiting = cards.reduce((sum, card) => sum + card.waiting.length, 0)
  return (
    <div className="flex items-center justify-between gap-3 text-small">
      <Button size="small" title="Shut the deck and write what you remember" onClick={start}>
        <Icon of={NotebookPen} />
        From memory
      </Button>
      {due > 0 ? (
        <b>{due} due today</b>
      ) : (
        waiting > 0 && <span className="meta">{waiting === 1 ? '1 line waits' : `${waiting} lines wait`}</span>
      )}
    </div>
  )
}
