'use client'
import { useScaffold } from '@/components/scaffold/scaffold-context'
import { useMap } from '@/components/session/use-map'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { CHANGE_WORDS, changeIn, changePartsOf } from '@/lib/domain/map/paragraph-change'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import { sameWriting } from '@/lib/domain/map/writing'
import { ROLE } from './row-parts'
import { TextRow } from './text-row'
import { changeRow } from './tree-rows'

/** What was before and after, how fast it came and for whom, a row each. */
export function OutlineChange({ paragraph, number }: { paragraph: Paragraph; number: number }) {
  const map = useMap((s) => s.map)
  const writing = useMap((s) => s.writing)
  const bare = useScaffold() === 'bare'
  const { id } = paragraph
  return changePartsOf(map, paragraph).map((part) => {
    const { label, asks } = CHANGE_WORDS[part]
    const text = changeIn(paragraph, part)
    if (bare && text === '' && !sameWriting(writing, { what: part, of: id })) return null
    return (
      <TextRow
        key={part}
        row={changeRow(part, id)}
        place={{ what: part, of: id }}
        label={`${label}, in ${nameOfParagraph(map, id)}`}
        prompt={bare ? '' : asks}
        text={text}
        said={`in paragraph ${number}: `}
        before={<span className={ROLE}>{label}</span>}
      />
    )
  })
}
