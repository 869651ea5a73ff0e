import { EDGES, type FactorEdge, HUES } from '@/lib/domain/shared/factor-look'

/** Each edge in a strip of 5: how high a piece of it is, and what is inked there. */
const DRAWN: Record<FactorEdge, { height: number; path: string }> = {
  solid: { height: 6, path: 'M0 0h5v6H0z' },
  holes: { height: 6, path: 'M0 0h5v6H0zM2.5 1.800a1.200 1.200 0 1 0 .01 0z' },
  teeth: { height: 5, path: 'M0 0 5 0 1.500 2.500 5 5 0 5z' },
  slants: { height: 5, path: 'M0 3.500 5 -1.500V1L0 6zM0 8.500 5 3.500V6L0 11z' },
  double: { height: 6, path: 'M0 0h1.600v6H0zM2.800 0H5v6H2.800z' },
  broken: { height: 6, path: 'M0 0h5v4.200H0z' },
  hatched: { height: 2.6, path: 'M0 0h5v1.200H0z' },
}

/** The name of the pattern of one edge in one colour. */
export const edgePattern = (hue: string, edge: string): string => `edge-${hue}-${edge}`

/** Every edge in every colour, as patterns that a drawing fills a strip of 5 with. Once on a page. */
export function EdgePatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        {HUES.flatMap((hue) =>
          EDGES.map((edge) => (
            <pattern
              key={edgePattern(hue, edge)}
              id={edgePattern(hue, edge)}
              patternUnits="userSpaceOnUse"
              width="5"
              height={DRAWN[edge].height}
            >
              <path d={DRAWN[edge].path} fill={`var(--f-${hue})`} fillRule="evenodd" />
            </pattern>
          )),
        )}
      </defs>
    </svg>
  )
}
