/** The mark: the how-far line with a peg on it, and the name. */
export function Logo({ word = true }: { word?: boolean }) {
  return (
    <>
      <svg width="32" height="18" viewBox="0 0 32 18" aria-hidden="true">
        <path
          d="M2 12h28M2 8v8M6.700 10v4M11.300 10v4M16 8v8M20.700 10v4M25.300 10v4M30 8v8"
          stroke="currentColor"
          strokeWidth="2"
          fill="none"
        />
        <path d="M21 1h9l-4.500 7z" fill="var(--accent)" />
      </svg>
      {word ? 'Howfar' : <span className="sr">Howfar</span>}
    </>
  )
}
