'use client'
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { CornerLeftUp } from 'lucide-react'
import { memo } from 'react'
import { FrameSlots } from '@/components/classroom/scaffold/frame-slots'
import { usePrompt, useScaffold } from '@/components/classroom/scaffold/scaffold-context'
import { useTelling } from '@/components/map/words/words-context'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { TextArea } from '@/components/ui/text-area'
import { useAwayClass } from '@/components/weighing/taken-away'
import { factorName, findParagraph, nameOfParagraph } from '@/lib/domain/map/read-map'
import { short } from '@/lib/domain/map/short'
import { useActionTools } from '../actions/use-action-tools'
import { keepWritten } from '../actions/written'
import { useMap } from '../editor/map-context'
import { BranchList } from './branch-list'
import { ChangeFields } from './change-fields'
import type { Detail } from './detail'
import { EmptyLane } from './empty-lane'
import { Landing } from './landing'
import { indexOf } from './map-index'
import { ParagraphHead } from './paragraph-head'
import { WriteClaim } from './write-claim'

export type LaneNodeType = Node<{ detail: Detail; round: string }, 'lane'>

/** A paragraph as a lane: head, point, claims and link back, from top to bottom. */
export const LaneNode = memo(function LaneNode({ id, data: { detail } }: NodeProps<LaneNodeType>) {
  const look = useFactorLook()
  const tools = useActionTools()
  const telling = useTelling()
  const prompt = usePrompt()
  const bare = useScaffold() === 'bare'
  const { map, writing, write } = useMap()
  const away = useAwayClass(id)
  const paragraph = findParagraph(map, id)
  if (!paragraph) return null
  const branches = indexOf(map).branches.get(id) ?? []
  const factor = factorName(map, paragraph.factor)
  // A text box that is asked for by key is drawn anew, with the focus in it.
  const drawn = (name: string) => (writing === name ? 'writing' : 'reading')
  const text = (name: string) => ({
    autoFocus: writing === name,
    onCommit: (written: string) => keepWritten(tools, name, written, { quietly: true }),
    onDraft: telling(name),
    onEnd: () => {
      write(null)
      tools.goTo(id)
    },
  })
  // A blank page has no empty slots; what is written, or being written, is there.
  const shows = (name: string, written: string) => !bare || written !== '' || writing === name
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <section
        className={`paragraph${away}`}
        data-detail={detail}
        {...look(paragraph.factor)}
        data-paragraph={id}
        aria-label={`Paragraph ${nameOfParagraph(map, id)}`}
      >
        {detail === 'far' ? (
          <div className="paragraph-far" data-focus={id} data-box={`head ${id}`} tabIndex={-1}>
            <p>
              <FactorIcon id={paragraph.factor} size={15} />
              <b>{nameOfParagraph(map, id).split(' ')[0]}</b>
              <span>{paragraph.weight}</span>
            </p>
            {short(paragraph.point || factor, 22)}
          </div>
        ) : (
          <>
            <ParagraphHead paragraph={paragraph} />
            <div className="weight-bar">
              {paragraph.weight !== null && <i style={{ width: `${paragraph.weight}%` }} />}
            </div>
            {detail === 'full' && shows(`point ${id}`, paragraph.point) ? (
              <TextArea
                key={drawn(`point ${id}`)}
                {...text(`point ${id}`)}
                label={`Point of paragraph ${nameOfParagraph(map, id)}`}
                className="paragraph-point nopan"
                placeholder={prompt('point')}
                value={paragraph.point}
              />
            ) : (
              shows('', paragraph.point) && <p className="paragraph-point">{paragraph.point}</p>
            )}
            {detail === 'full' && <ChangeFields paragraph={paragraph} />}
            <div className="lane-body">
              {branches.length === 0 && detail === 'full' && <EmptyLane paragraph={paragraph} />}
              <BranchList paragraph={id} under={null} branches={branches} detail={detail} />
              {detail === 'full' && <FrameSlots paragraph={id} />}
              {detail === 'full' && <WriteClaim paragraph={id} under={null} />}
            </div>
            {detail === 'full' && shows(`link-back ${id}`, paragraph.linkBack) && (
              <div className="paragraph-link-back">
                <CornerLeftUp className="i" size={14} aria-hidden />
                <TextArea
                  key={drawn(`link-back ${id}`)}
                  {...text(`link-back ${id}`)}
                  label={`Link back of paragraph ${nameOfParagraph(map, id)}`}
                  className="nopan"
                  placeholder={prompt('link-back')}
                  value={paragraph.linkBack}
                />
              </div>
            )}
          </>
        )}
        <Landing paragraph={id} />
      </section>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </>
  )
})
