import { NotebookPen } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import type { Claim } from '@/lib/domain/map/argument-map'

/** On a claim of the tray whose words the student wrote from memory. */
export function RecalledMark({ claim }: { claim: Claim }) {
  if (claim.fromMemory == null && claim.deckText == null) return null
  return (
    <span className="ms-3 inline-flex items-center gap-2 whitespace-nowrap text-ink-2">
      <Icon of={NotebookPen} size="label" />
      My words
    </span>
  )
}
