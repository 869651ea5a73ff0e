'use client'
import { useFindings } from './findings-context'
import { SEVERITY_WORDS, SeverityMark } from './severity-mark'

/** Marks a card, a paragraph or the answer that a shown finding is about. */
export function FindingFlag({ id }: { id: string }) {
  const finding = useFindings().about(id)
  if (!finding) return null
  return (
    <span className="finding-flag" title={finding.message}>
      <SeverityMark severity={finding.severity} />
      <span className="sr">Look again: {SEVERITY_WORDS[finding.severity].toLowerCase()}</span>
    </span>
  )
}
