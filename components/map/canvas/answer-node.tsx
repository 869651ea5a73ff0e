'use client'
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { useActionTools } from '@/components/actions/use-action-tools'
import { keepWritten } from '@/components/actions/written'
import { FindingFlag } from '@/components/card/finding-flag'
import { usePrompt } from '@/components/scaffold/scaffold-context'
import { useTelling } from '@/components/session/use-drafts'
import { useIsWriting, useMap, useTools } from '@/components/session/use-map'
import { TextArea } from '@/components/ui/text-area'
import { ANSWER } from '@/lib/domain/map/argument-map'
import { short } from '@/lib/domain/map/short'
import styles from './canvas.module.css'
import type { Detail } from './detail'

export type AnswerNodeType = Node<{ detail: Detail; round: string }, 'answer'>

const ANSWERING = { what: 'answer' } as const

/** The student's answer, on top, where every paragraph's line runs up to. */
export const AnswerNode = memo(function DrawAnswerNode({ data: { detail } }: NodeProps<AnswerNodeType>) {
  const tools = useActionTools()
  const telling = useTelling()
  const prompt = usePrompt()('answer')
  const text = useMap((s) => s.map.judgement.text)
  const asked = useIsWriting(ANSWERING)
  const { write } = useTools()
  return (
    <>
      <section className={`answer ${styles.answer}`} aria-label="Your answer">
        <h2 className={`flex-none text-small leading-card font-strong text-ink-2 ${detail === 'full' ? '' : 'hidden'}`}>
          Your
          <br />
          answer
          <FindingFlag id={ANSWER} className="ms-2" />
        </h2>
        {detail === 'full' ? (
          <TextArea
            key={asked ? 'writing' : 'reading'}
            autoFocus={asked}
            onEnd={asked ? () => write(null) : undefined}
            label="Your answer to the question"
            className="nopan m-0 min-w-0 flex-1 px-2 py-1 font-says text-body leading-card font-point hover:bg-sheet"
            placeholder={prompt}
            value={text}
            onCommit={(next) => keepWritten(tools, ANSWERING, next, { quietly: true })}
            onDraft={telling(ANSWERING)}
          />
        ) : (
          <p className="flex-1 font-says leading-card font-point text-[calc(14px*var(--k))]">
            {short(text || prompt, detail === 'far' ? 40 : 120)}
          </p>
        )}
      </section>
      <Handle type="target" position={Position.Bottom} isConnectable={false} />
    </>
  )
})
