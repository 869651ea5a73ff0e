import type { Severity } from '@/lib/domain/plan/finding'

export const SEVERITY_WORDS: Record<Severity, string> = { fix: 'Fix', improve: 'Improve', polish: 'Polish' }

const LOOKS: Record<Severity, string> = {
  fix: 'border-fix bg-fix forced-color-adjust-none',
  improve: 'border-ink',
  polish: 'border-dotted border-ink',
}

/** A square says how much a finding matters: full, open or dotted. The word stands beside it or in its name. */
export const SeverityMark = ({ severity }: { severity: Severity }) => (
  <span className={`size-[11px] flex-none border-2 ${LOOKS[severity]}`} data-severity={severity} aria-hidden="true" />
)
