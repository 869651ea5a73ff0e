'use client'
import { memo } from 'react'
import { PlaceHere } from '@/components/card/place-here'
import { WriteClaim } from '@/components/card/write-claim'
import { useIsWrittenUnder, useMap } from '@/components/session/use-map'
import { type Branch, findClaim } from '@/lib/domain/map/read-map'
import type { Role } from '@/lib/domain/shared/role'
import styles from './canvas.module.css'
import { ClaimCard } from './claim-card'
import type { Detail } from './detail'

type Props = { paragraph: string; under: string | null; branches: Branch[]; detail: Detail }

/** The role of the evidence or the explanation in the hand; null where there is none. */
const useHanging = (): Role | null =>
  useMap((s) => {
    const role = s.held === null ? undefined : findClaim(s.map, s.held)?.role
    return role === 'evidence' || role === 'explanation' ? role : null
  })

/** The claims of a paragraph, or those under one claim; what hangs under each is indented, and the indent is the relation. */
export const BranchList = memo(function DrawBranchList({ paragraph, under, branches, detail }: Props) {
  const held = useMap((s) => s.held)
  const hanging = useHanging()
  return (
    <ul className={under === null ? styles.claims : styles.attached}>
      {under === null && held !== null && branches.length > 0 && (
        <li className={styles.slot}>
          <PlaceHere
            place={{ in: 'paragraph', paragraph, under: null, before: branches[0]?.claim.id ?? null }}
            words="Place first"
          />
        </li>
      )}
      {branches.map((branch) => (
        <li key={branch.claim.id}>
          <ClaimCard claim={branch.claim} number={branch.number} detail={detail} />
          <Under paragraph={paragraph} branch={branch} detail={detail} offered={under === null && hanging !== null} />
        </li>
      ))}
      {under !== null && hanging !== null && held !== under && branches.every((b) => b.claim.id !== held) && (
        <li className={styles.slot}>
          <PlaceHere
            place={{ in: 'paragraph', paragraph, under, before: null }}
            words={`${hanging === 'evidence' ? 'Evidence' : 'Explanation'} for this`}
          />
        </li>
      )}
      {under !== null && <WriteClaim paragraph={paragraph} under={under} />}
      {under === null && held !== null && detail !== 'full' && (
        <li className={styles.slot}>
          <PlaceHere place={{ in: 'paragraph', paragraph, under: null, before: null }} words="Place here" />
        </li>
      )}
    </ul>
  )
})

type UnderProps = { paragraph: string; branch: Branch; detail: Detail; offered: boolean }

/** What hangs under a claim, or is being written there, or may be placed there. */
function Under({ paragraph, branch: { claim, children }, detail, offered }: UnderProps) {
  const isWritten = useIsWrittenUnder(claim.id)
  if (children.length === 0 && !isWritten && !(offered && claim.role === 'claim')) return null
  return <BranchList paragraph={paragraph} under={claim.id} branches={children} detail={detail} />
}
