import { NotebookPen } from 'lucide-react'
import type { Claim } from '@/lib/domain/map/argument-map'

/** On a claim of the tray whose words the student wrote from memory. */
export function RecalledMark({ claim }: { claim: Claim }) {
  if (claim.fromMemory == null && claim.deckText == null) return null
  return (
    <span className="recalled-mark">
      <NotebookPen className="i" size={12} aria-hidden />
      My words
    </span>
  )
}
