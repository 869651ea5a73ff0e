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
import styles from './outline.module.css'
import { OutlineFoot } from './outline-foot'
import { OutlineParagraph } from './outline-paragraph'
import { RowBar } from './row-bar'
import { IN_LINE, POINT, RowMargin, SAY } from './row-parts'
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
      <div
        className={`outline ${styles.outline} flex h-full min-h-0 flex-col bg-card max-phone:block max-phone:overflow-auto max-phone:[scroll-padding:16px_0_72px] short:block short:h-auto short:overflow-visible`}
      >
        <div
          ref={tree}
          className={`${styles.tree} min-h-0 flex-1 overflow-auto max-phone:overflow-visible short:overflow-visible`}
          role="tree"
          aria-label="Essay plan"
          {...on}
        >
          <TextRow
            row={LINE}
            place={{ what: 'line' }}
            label="Line of argument, for the introduction"
            className={SAY}
            margin="Introduction"
            said=", line of argument: "
            prompt={prompt('line')}
            text={lineOfArgument}
          />
          {paragraphs.map((p, i) => (
            <OutlineParagraph key={p.id} paragraph={p} number={i + 1} />
          ))}
          {paragraphs.length === 0 && (
            <div className={styles.row}>
              <RowMargin />
              <p className={`${IN_LINE} text-ink-2`}>
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
            className={POINT}
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
