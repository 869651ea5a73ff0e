/** The edge of each factor as a pattern that a drawing fills a strip of 5 with. Once on a page. */
export function EdgePatterns() {
  return (
    <svg width="0" height="0" className="edge-patterns" aria-hidden="true">
      <defs>
        <Edge id="power-base" height={6}>
          <rect width="5" height="6" fill="var(--f-power-base)" />
        </Edge>
        <Edge id="personality" height={6}>
          <rect width="5" height="6" fill="var(--f-personality)" />
          <circle cx="2.5" cy="3" r="1.2" fill="var(--card)" />
        </Edge>
        <Edge id="circumstance" height={5}>
          <path d="M0 0 5 0 1.500 2.500 5 5 0 5z" fill="var(--f-circumstance)" />
        </Edge>
        <Edge id="policy" height={5}>
          <path d="M0 3.500 5 -1.500V1L0 6zM0 8.500 5 3.500V6L0 11z" fill="var(--f-policy)" />
        </Edge>
        <Edge id="success" height={6}>
          <rect width="1.6" height="6" fill="var(--f-success)" />
          <rect x="2.8" width="2.2" height="6" fill="var(--f-success)" />
        </Edge>
        <Edge id="failure" height={6}>
          <rect width="5" height="4.2" fill="var(--f-failure)" />
        </Edge>
        <Edge id="other" height={2.6}>
          <rect width="5" height="1.2" fill="var(--f-other)" />
        </Edge>
      </defs>
    </svg>
  )
}

function Edge({ id, height, children }: { id: string; height: number; children: React.ReactNode }) {
  return (
    <pattern id={`edge-${id}`} patternUnits="userSpaceOnUse" width="5" height={height}>
      {children}
    </pattern>
  )
}
