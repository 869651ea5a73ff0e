/** The student's own sign on the line of “how far”. */
export const YouSign = () => (
  <svg width="12" height="11" viewBox="0 0 12 11" aria-hidden="true">
    <path d="M0 0h12L6 11z" fill="var(--accent)" />
  </svg>
)

/** The sign of what the map's weights say. */
export const MapSign = ({ className }: { className?: string }) => (
  <svg className={className} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M6 1l5 9.500H1z" fill="none" stroke="currentColor" strokeWidth="1.800" />
  </svg>
)
