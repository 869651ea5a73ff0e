/** Strokes in fives, as a hand counts; the number beside them says the same. */
export function Tally({ count }: { count: number }) {
  const fives = Math.ceil(count / 5)
  const path = Array.from({ length: count }, (_, i) => {
    const x = Math.floor(i / 5) * 30 + (i % 5) * 5 + 4
    return i % 5 === 4 ? `M${x - 22} 13L${x - 2} 3` : `M${x} 2v12`
  }).join('')
  return (
    <svg
      className="max-w-full text-ink-2"
      viewBox={`0 0 ${fives * 30} 16`}
      width={fives * 30}
      height="16"
      aria-hidden="true"
    >
      <path d={path} stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" fill="none" />
    </svg>
  )
}
