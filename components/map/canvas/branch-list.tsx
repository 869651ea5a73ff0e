'use client'
import type { Branch } from '@/lib/domain/map/read-map'
import { useMap } from '../editor/map-context'
import { ClaimCard } from './claim-card'
import type { Detail } from './detail'
import { useDrag } from './drag-context'
import { Gap, PlaceHere } from './landing'
import { WriteClaim } from './write-claim'

type Props = { paragraph: string; under: string | null; branches: Branch[]; detail: Detail }

/** The claims of a paragraph, or those under one claim; what hangs under each is indented, and the indent is the relation. */
export function BranchList({ paragraph, under, branches, detail }: Props) {
  const { place } = useDrag()
  const { held, map, writing } = useMap()
  const lands = place?.in === 'paragraph' && place.paragraph === paragraph && place.under === under ? place : null
  const holding = held === null ? undefined : map.claims.find((c) => c.id === held)
  const attaches = holding !== undefined && (holding.role === 'evidence' || holding.role === 'explanation')
  return (
    <ul className={under === null ? 'claims' : 'attached'}>
      {under === null && held !== null && branches.length > 0 && (
        <li>
          <PlaceHere
            place={{ in: 'paragraph', paragraph, under: null, before: branches[0]?.claim.id ?? null }}
            words="Place first"
          />
        </li>
      )}
      {branches.map(({ claim, number, children }) => (
        <li key={claim.id}>
          {lands?.before === claim.id && <Gap place={lands} />}
          <ClaimCard claim={claim} number={number} detail={detail} />
          {(children.length > 0 ||
            (place?.in === 'paragraph' && place.under === claim.id) ||
            writing?.endsWith(` ${claim.id}`) ||
            (attaches && claim.role === 'claim' && under === null)) && (
            <BranchList paragraph={paragraph} under={claim.id} branches={children} detail={detail} />
          )}
        </li>
      ))}
      {lands && lands.before === null && (
        <li>
          <Gap place={lands} />
        </li>
      )}
      {under !== null && attaches && held !== under && branches.every((b) => b.claim.id !== held) && (
        <li>
          <PlaceHere
            place={{ in: 'paragraph', paragraph, under, before: null }}
            words={`${holding.role === 'evidence' ? 'Evidence' : 'Explanation'} for this`}
          />
        </li>
      )}
      {under !== null && <WriteClaim paragraph={paragraph} under={under} />}
      {under === null && held !== null && (
        <li>
          <PlaceHere place={{ in: 'paragraph', paragraph, under: null, before: null }} words="Place here" />
        </li>
      )}
    </ul>
  )
}
