'use client'
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { FindingFlag } from '@/components/plan/finding-flag'
import { TextArea } from '@/components/ui/text-area'
import { ANSWER } from '@/lib/domain/map/argument-map'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { short } from '@/lib/domain/map/short'
import { useMap } from '../editor/map-context'
import type { Detail } from './detail'
import { ANSWER_PROMPT } from './prompts'

export type AnswerNodeType = Node<{ detail: Detail; round: string }, 'answer'>

/** The student's answer, on top, where every paragraph's line runs up to. */
export const AnswerNode = memo(function AnswerNode({ data: { detail } }: NodeProps<AnswerNodeType>) {
  const { map, run } = useMap()
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
            label="Your answer to the question"
            className="nopan"
            placeholder={ANSWER_PROMPT}
            value={map.judgement.text}
            onCommit={(text) => run(setJudgement, { text }, 'quietly')}
          />
        ) : (
          <p>{short(map.judgement.text || ANSWER_PROMPT, detail === 'far' ? 40 : 120)}</p>
        )}
      </section>
      <Handle type="target" position={Position.Bottom} isConnectable={false} />
    </>
  )
})
