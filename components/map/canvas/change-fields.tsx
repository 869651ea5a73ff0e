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
import './change-fields.css'

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
      <div key={part} className="change-field">
        <span aria-hidden="true">{label}</span>
        <LaneField
          place={{ what: part, of: id }}
          label={`${label}, in paragraph ${name}`}
          className="nopan"
          placeholder={bare ? '' : asks}
          text={changeIn(paragraph, part)}
        />
      </div>
    )
  })
  if (!folds) return <div className="change-fields">{fields}</div>
  return (
    <details className="change-fields" open={shown.some(isWritten) || undefined}>
      <summary className="nopan">Before and after</summary>
      {fields}
    </details>
  )
}
