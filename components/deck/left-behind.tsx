import { Info } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import { counted } from '@/lib/domain/shared/words'
import type { ReadDeck } from '@/lib/formats/cards/deck-of-cards'
import { lossWords } from '@/lib/formats/cards/read-cards'

/** What will not be in the deck, before it is made: what cannot be brought, lines that were not used, parts beside this one. */
export function LeftBehind({ read }: { read: ReadDeck }) {
  const { lost, notUsed, others } = read
  const left = lost.map(lossWords)
  if (others > 0) left.push(`${others} claims of other parts`)
  if (notUsed.length > 0) left.push(`${counted(notUsed.length, read.unit)} not used`)
  if (left.length === 0) return <span className="meta">Nothing is left behind. Every word came across.</span>
  return (
    <span className="meta flex items-center gap-3">
      <Icon of={Info} />
      {`Left behind: ${left.join(', ')}.`}
    </span>
  )
}
