'use client'
import type { Branch } from '@/lib/domain/map/read-map'
import { useMap } from '../editor/map-context'
import { ClaimCard } from './claim-card'
import type { Detail } from './detail'
import { PlaceHere } from './landing'
import { WriteClaim } from './write-claim'

type Props = { paragraph: string; under: string | null; branches: Branch[]; detail: Detail }

/** The claims of a paragraph, or those under one claim; what hangs under each is indented, and the indent is the relation. */
export function BranchList({ paragraph, under, branches, detail }: Props) {
  const { held, map, writing } = useMap()
  const holding = held === null ? undefined : map.claims.find((c) => c.id === held)
  const attaches = holding !== undefined && (holding.role === 'evidence' || holding.role === 'explanation')
  return (
    <ul className={under === null ? 'claims' : 'attached'}>
      {under === null && held !== null && branches.length > 0 && (
        <li className="place-slot">
          <PlaceHere
            place={{ in: 'paragraph', paragraph, under: null, before: branches[0]?.claim.id ?? null }}
            words="Place first"
          />
        </li>
      )}
      {branches.map(({ claim, number, children }) => (
        <li key={claim.id}>
          <ClaimCard claim={claim} number={number} detail={detail} />
          {(children.length > 0 ||
            writing?.endsWith(` ${claim.id}`) ||
            (attaches && claim.role === 'claim' && under === null)) && (
            <BranchList paragraph={paragraph} under={claim.id} branches={children} detail={detail} />
          )}
        </li>
      ))}
      {under !== null && attaches && held !== under && branches.every((b) => b.claim.id !== held) && (
        <li className="place-slot">
          <PlaceHere
            place={{ in: 'paragraph', paragraph, under, before: null }}
            words={`${holding.role === 'evidence' ? 'Evidence' : 'Explanation'} for this`}
          />
        </li>
      )}
      {under !== null && <WriteClaim paragraph={paragraph} under={under} />}
      {under === null && held !== null && detail !== 'full' && (
        <li className="place-slot">
          <PlaceHere place={{ in: 'paragraph', paragraph, under: null, before: null }} words="Place here" />
        </li>
      )}
    </ul>
  )
}
