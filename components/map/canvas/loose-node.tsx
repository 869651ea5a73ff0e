'use client'
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { indexOf } from '@/components/session/map-index'
import { useMap } from '@/components/session/use-map'
import styles from './canvas.module.css'
import { ClaimCard } from './claim-card'
import type { Detail } from './detail'

export type LooseNodeType = Node<{ detail: Detail; round: string }, 'loose'>

/** A claim outside every paragraph, where the student put it. */
export const LooseNode = memo(function DrawLooseNode({ id, data: { detail } }: NodeProps<LooseNodeType>) {
  const claim = useMap((s) => indexOf(s.map).claims.get(id))
  if (!claim) return null
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <div className={`loose ${styles.loose}`}>
        <ClaimCard claim={claim} detail={detail} />
      </div>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </>
  )
})
