'use client'
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { usePrompt } from '@/components/classroom/scaffold/scaffold-context'
import { useTelling } from '@/components/map/words/words-context'
import { FindingFlag } from '@/components/plan/finding-flag'
import { TextArea } from '@/components/ui/text-area'
import { ANSWER } from '@/lib/domain/map/argument-map'
import { short } from '@/lib/domain/map/short'
import { useActionTools } from '../actions/use-action-tools'
import { keepWritten } from '../actions/written'
import { useMap } from '../editor/map-context'
import type { Detail } from './detail'

export type AnswerNodeType = Node<{ detail: Detail; round: string }, 'answer'>

/** The student's answer, on top, where every paragraph's line runs up to. */
export const AnswerNode = memo(function AnswerNode({ data: { detail } }: NodeProps<AnswerNodeType>) {
  const tools = useActionTools()
  const telling = useTelling()
  const prompt = usePrompt()('answer')
  const { map, writing, write } = useMap()
  const asked = writing === 'answer'
  return (
    <>
      <section className="answer" data-detail={detail} aria-label="Your answer">
        <h2 className="tag">
          Your
          <br />
          answer
          <FindingFlag id={ANSWER} />
        </h2>
        {detail === 'full' ? (
          <TextArea
            key={asked ? 'writing' : 'reading'}
            autoFocus={asked}
            onEnd={asked ? () => write(null) : undefined}
            label="Your answer to the question"
            className="nopan"
            placeholder={prompt}
            value={map.judgement.text}
            onCommit={(text) => keepWritten(tools, 'answer', text, { quietly: true })}
            onDraft={telling('answer')}
          />
        ) : (
          <p>{short(map.judgement.text || prompt, detail === 'far' ? 40 : 120)}</p>
        )}
      </section>
      <Handle type="target" position={Position.Bottom} isConnectable={false} />
    </>
  )
})
