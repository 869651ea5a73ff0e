'use client'
import { useMap } from '@/components/session/use-map'
import { SEVERITY_WORDS, SeverityMark } from '@/components/ui/severity-mark'

/** Marks a card, a paragraph or the answer that a shown finding is about. */
export function FindingFlag({ id, className = '' }: { id: string; className?: string }) {
  const finding = useMap((s) => s.shown.find((f) => f.nodes.includes(id)))
  if (!finding) return null
  return (
    <span className={`inline-grid place-items-center p-1 ${className}`} data-finding-flag title={finding.message}>
      <SeverityMark severity={finding.severity} />
      <span className="sr">Look again: {SEVERITY_WORDS[finding.severity].toLowerCase()}</span>
    </span>
  )
}
