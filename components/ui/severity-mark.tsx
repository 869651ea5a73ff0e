import type { Severity } from '@/lib/domain/plan/finding'

export const SEVERITY_WORDS: Record<Severity, string> = { fix: 'Fix', improve: 'Improve', polish: 'Polish' }

/** A square says how much a finding matters: full, open or dotted. The word stands beside it or in its name. */
export const SeverityMark = ({ severity }: { severity: Severity }) => (
  <span className="severity" data-severity={severity} aria-hidden="true" />
)
