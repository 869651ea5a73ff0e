'use client'
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { CornerLeftUp } from 'lucide-react'
import { memo } from 'react'
import { useAway } from '@/components/card/taken-away'
import { WriteClaim } from '@/components/card/write-claim'
import { FrameSlots } from '@/components/scaffold/frame-slots'
import { usePrompt, useScaffold } from '@/components/scaffold/scaffold-context'
import { indexOf } from '@/components/session/map-index'
import { useMap } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { factorName, nameOfParagraph } from '@/lib/domain/map/read-map'
import { short } from '@/lib/domain/map/short'
import { BranchList } from './branch-list'
import styles from './canvas.module.css'
import { ChangeFields } from './change-fields'
import type { Detail } from './detail'
import { EmptyLane } from './empty-lane'
import { Landing } from './landing'
import { LaneField, useShowsField } from './lane-field'
import { ParagraphHead } from './paragraph-head'

export type LaneNodeType = Node<{ detail: Detail; round: string }, 'lane'>

/** A paragraph as a lane: head, point, claims and link back, from top to bottom. */
export const LaneNode = memo(function DrawLaneNode({ id, data: { detail } }: NodeProps<LaneNodeType>) {
  const look = useFactorLook()
  const paragraph = useMap((s) => indexOf(s.map).paragraphs.get(id))
  const name = useMap((s) => nameOfParagraph(s.map, id))
  const away = useAway(id)
  if (!paragraph) return null
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <section
        className={`paragraph ${styles.paragraph} ${away ? 'greyed' : ''}`}
        data-away={away ?? undefined}
        data-detail={detail}
        {...look(paragraph.factor)}
        data-paragraph={id}
        aria-label={`Paragraph ${name}`}
      >
        {detail === 'far' ? (
          <LaneFromAfar paragraph={paragraph} number={name.split(' ')[0] ?? ''} />
        ) : (
          <LaneFromNear paragraph={paragraph} name={name} detail={detail} />
        )}
        <Landing paragraph={id} />
      </section>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </>
  )
})

function LaneFromAfar({ paragraph, number }: { paragraph: Paragraph; number: string }) {
  const { id, factor, point, weight } = paragraph
  const about = useMap((s) => factorName(s.map, factor))
  return (
    <div
      className={`${styles.far} rounded-card bg-card leading-tight font-strong wrap-anywhere overflow-hidden`}
      data-focus={id}
      data-box={`head ${id}`}
      tabIndex={-1}
    >
      <p className="flex items-center whitespace-nowrap text-factor-ink">
        <FactorIcon id={factor} />
        <b>{number}</b>
        <span className="ms-auto">{weight}</span>
      </p>
      {short(point || about, 22)}
    </div>
  )
}

function LaneFromNear({ paragraph, name, detail }: { paragraph: Paragraph; name: string; detail: Detail }) {
  const { id, point, linkBack, weight } = paragraph
  const prompt = usePrompt()
  const isFull = detail === 'full'
  const branches = useMap((s) => indexOf(s.map).branches.get(id)) ?? []
  const bare = useScaffold() === 'bare'
  const showsPoint = useShowsField({ what: 'point', of: id }, point)
  const showsLinkBack = useShowsField({ what: 'link-back', of: id }, linkBack)
  return (
    <>
      <ParagraphHead paragraph={paragraph} />
      <div className={styles.weightBar}>{weight !== null && <i style={{ width: `${weight}%` }} />}</div>
      {isFull && showsPoint ? (
        <LaneField
          place={{ what: 'point', of: id }}
          label={`Point of paragraph ${name}`}
          className={`${styles.point} nopan`}
          placeholder={prompt('point')}
          text={point}
        />
      ) : (
        (!bare || point !== '') && <p className={styles.point}>{point}</p>
      )}
      {isFull && <ChangeFields paragraph={paragraph} />}
      <div className={`lane-body ${styles.body}`}>
        {branches.length === 0 && isFull && <EmptyLane paragraph={paragraph} />}
        <BranchList paragraph={id} under={null} branches={branches} detail={detail} />
        {isFull && <FrameSlots paragraph={id} />}
        {isFull && <WriteClaim paragraph={id} under={null} />}
      </div>
      {isFull && showsLinkBack && (
        <div className="flex items-start gap-2 rounded-b-card border-t border-rule bg-card px-3 pt-2 pb-3">
          <Icon of={CornerLeftUp} size="small" className="mt-1 text-ink-2" />
          <LaneField
            place={{ what: 'link-back', of: id }}
            label={`Link back of paragraph ${name}`}
            className="nopan font-says text-card leading-card hover:bg-sheet"
            placeholder={prompt('link-back')}
            text={linkBack}
          />
        </div>
      )}
    </>
  )
}
