'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { OutlineBudget } from '@/components/plan/outline-budget'
import { useSoughtRow } from '@/components/plan/use-sought-row'
import { TextArea } from '@/components/ui/text-area'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { paragraphsInOrder } from '@/lib/domain/map/read-map'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'
import './outline.css'
import { OutlineParagraph } from './outline-paragraph'

/** The whole map in reading order: the equal of the canvas for keyboard, screen reader and phone. */
export function Outline() {
  const { map, run } = useMap()
  useSoughtRow()
  const paragraphs = paragraphsInOrder(map)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const fold = (id: string) =>
    setFolded((was) => new Set(was.has(id) ? [...was].filter((f) => f !== id) : [...was, id]))
  const { lineOfArgument, text, criteria } = map.judgement
  return (
    <div className="outline">
      <div className="outline-row">
        <p className="outline-margin meta">Introduction</p>
        <div className="outline-line">
          <TextArea
            label="Line of argument, for the introduction"
            className="say"
            placeholder="What will you argue? One sentence, before the first paragraph."
            value={lineOfArgument}
            onCommit={(line) => run(setJudgement, { lineOfArgument: line })}
          />
        </div>
      </div>
      {paragraphs.length > 0 && (
        <div role="tree" aria-label="Essay plan">
          {paragraphs.map((p, i) => (
            <OutlineParagraph
              key={p.id}
              paragraph={p}
              number={i + 1}
              first={i === 0}
              folded={folded.has(p.id)}
              onFold={() => fold(p.id)}
            />
          ))}
        </div>
      )}
      {paragraphs.length === 0 && (
        <div className="outline-row">
          <p className="outline-margin" />
          <p className="outline-line outline-empty">
            No paragraphs yet. Begin with the factor that the question names.
          </p>
        </div>
      )}
      <div className="outline-row">
        <p className="outline-margin" />
        <div className="outline-line outline-add">
          <button
            type="button"
            className="button small"
            onClick={() => {
              const stated = paragraphs.length === 0 ? map.question.statedFactor : null
              run(addParagraph, { id: newId(), factor: stated })
            }}
          >
            <Plus className="i" size={15} aria-hidden />
            Paragraph
          </button>
        </div>
      </div>
      <div className="outline-row outline-judgement">
        <p className="outline-margin meta">Judgement</p>
        <div className="outline-line">
          <TextArea
            label="Judgement"
            className="say strong"
            placeholder="How far, in the end, and why? Your own words."
            value={text}
            onCommit={(judgement) => run(setJudgement, { text: judgement })}
          />
          {criteria.length > 0 && <p className="meta">My test: {criteria.join(' · ')}</p>}
        </div>
      </div>
      <p className="outline-keys" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> go to
        </span>
        <span>
          <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Alt</kbd> <kbd>→</kbd> attach to the card above
        </span>
        <span>
          <kbd>M</kbd> move to…
        </span>
        <span>
          <kbd>L</kbd> link to…
        </span>
        <span>
          <kbd>E</kbd> evidence, explanation
        </span>
      </p>
      <OutlineBudget />
    </div>
  )
}
