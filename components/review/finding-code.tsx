import type { WallPupil } from '@/lib/domain/review/wall'

type Severity = WallPupil['findings'][number]['severity']
type Props = { check: string; severity: Severity; title?: string | undefined; className?: string }

/** How much it matters: by its shape first. */
const LOOKS: Record<Severity, string> = {
  fix: "text-fix before:content-['▲']",
  improve: "text-ink-2 before:content-['△']",
  polish: "text-ink-2 before:content-['·']",
}

/** The letter of a check that found something; `title`: what the check is called. */
export function FindingCode({ check, severity, title, className = '' }: Props) {
  return (
    <abbr
      title={title}
      className={`whitespace-nowrap font-strong text-label no-underline before:me-1 before:inline-block before:scale-75 ${LOOKS[severity]} ${className}`}
    >
      {check}
    </abbr>
  )
}
