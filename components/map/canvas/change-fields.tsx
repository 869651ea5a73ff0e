'use client'
import { useShallow } from 'zustand/react/shallow'
import { useScaffold } from '@/components/scaffold/scaffold-context'
import { useMap } from '@/components/session/use-map'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { CHANGE_WORDS, type ChangePart, changeIn, changePartsOf } from '@/lib/domain/map/paragraph-change'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import { sameWriting } from '@/lib/domain/map/writing'
import { wordsOf } from '@/lib/domain/question/question-words'
import { LaneField } from './lane-field'

const FIELDS = 'border-b border-rule bg-card px-3 pt-2 pb-2'

/** What was before and after, how fast it came and for whom; folded away where the question does not ask for it. */
export function ChangeFields({ paragraph }: { paragraph: Paragraph }) {
  const { id } = paragraph
  const bare = useScaffold() === 'bare'
  const parts = useMap(useShallow((s) => changePartsOf(s.map, paragraph)))
  const folds = useMap((s) => !wordsOf(s.map).changes)
  const name = useMap((s) => nameOfParagraph(s.map, id))
  const writing = useMap((s) => s.writing)
  const isWritten = (part: ChangePart) => sameWriting(writing, { what: part, of: id })
  const shown = parts.filter((part) => !bare || changeIn(paragraph, part) !== '' || isWritten(part))
  if (shown.length === 0) return null
  const fields = shown.map((part) => {
    const { label, asks } = CHANGE_WORDS[part]
    return (
      <div key={part} className="grid grid-cols-[4.75em_minmax(0,1fr)] items-baseline text-small">
        <span className="font-strong text-ink-2" aria-hidden="true">
          {label}
        </span>
        <LaneField
          place={{ what: part, of: id }}
          label={`${label}, in paragraph ${name}`}
          className="nopan px-2 py-1 font-reads text-card leading-card"
          placeholder={bare ? '' : asks}
          text={changeIn(paragraph, part)}
        />
      </div>
    )
  })
  if (!folds) return <div className={FIELDS}>{fields}</div>
  return (
    <details className={FIELDS} open={shown.some(isWritten) || undefined}>
      <summary className="nopan min-h-hit content-center text-small text-ink-2">Before and after</summary>
      {fields}
    </details>
  )
}
