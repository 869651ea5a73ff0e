'use client'
import { useRef } from 'react'
import { OutlineBudget } from '@/components/plan/outline-budget'
import { useSoughtRow } from '@/components/plan/use-sought-row'
import { usePrompt, useScaffold } from '@/components/scaffold/scaffold-context'
import { useMap } from '@/components/session/use-map'
import { ANSWER } from '@/lib/domain/map/argument-map'
import { paragraphsInOrder } from '@/lib/domain/map/read-map'
import { wordsOf } from '@/lib/domain/question/question-words'
import { withArticle } from '@/lib/domain/shared/words'
import { LooseCards } from './loose-cards'
import './outline.css'
import './row.css'
import { OutlineFoot } from './outline-foot'
import { OutlineParagraph } from './outline-paragraph'
import { RowBar } from './row-bar'
import { TextRow } from './text-row'
import { TreeContext } from './tree-item'
import { LINE } from './tree-rows'
import { useTree } from './use-tree'

/** The whole map in reading order: the equal of the canvas for keyboard, screen reader and phone. */
export function Outline() {
  const map = useMap((s) => s.map)
  const prompt = usePrompt()
  const bare = useScaffold() === 'bare'
  useSoughtRow()
  const tree = useRef<HTMLDivElement>(null)
  const { context, on, current } = useTree(tree)
  const paragraphs = paragraphsInOrder(map)
  const { lineOfArgument, text, criteria } = map.judgement
  return (
    <TreeContext value={context}>
      <div className="outline">
        <div ref={tree} className="outline-tree" role="tree" aria-label="Essay plan" {...on}>
          <TextRow
            row={LINE}
            place={{ what: 'line' }}
            label="Line of argument, for the introduction"
            className="outline-say"
            margin="Introduction"
            said=", line of argument: "
            prompt={prompt('line')}
            text={lineOfArgument}
          />
          {paragraphs.map((p, i) => (
            <OutlineParagraph key={p.id} paragraph={p} number={i + 1} />
          ))}
          {paragraphs.length === 0 && (
            <div className="outline-row">
              <div className="outline-margin" />
              <p className="outline-line outline-empty">
                {bare
                  ? 'No paragraphs yet.'
                  : `No paragraphs yet. To add ${withArticle(wordsOf(map).paragraph.one)}, press Paragraph below.`}
              </p>
            </div>
          )}
          <LooseCards />
          <TextRow
            row={ANSWER}
            place={{ what: 'answer' }}
            label="Judgement"
            className="outline-say strong"
            margin="Judgement"
            said=": "
            prompt={prompt('answer')}
            text={text}
          >
            {criteria.length > 0 && <p className="meta">My test: {criteria.join(' · ')}</p>}
          </TextRow>
        </div>
        <RowBar id={current ?? null} />
        <OutlineFoot />
        <OutlineBudget />
      </div>
    </TreeContext>
  )
}
