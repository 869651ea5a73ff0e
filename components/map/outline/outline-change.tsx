'use client'
import { useScaffold } from '@/components/classroom/scaffold/scaffold-context'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { CHANGE_WORDS, changeIn, changePartsOf } from '@/lib/domain/map/paragraph-change'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import { useMap } from '../editor/map-context'
import { TextRow } from './text-row'
import { changeRow } from './tree-rows'

/** What was before and after, how fast it came and for whom, a row each. */
export function OutlineChange({ paragraph, number }: { paragraph: Paragraph; number: number }) {
  const { map, writing } = useMap()
  const bare = useScaffold() === 'bare'
  const { id } = paragraph
  return changePartsOf(map, paragraph).map((part) => {
    const { label, asks } = CHANGE_WORDS[part]
    const text = changeIn(paragraph, part)
    if (bare && text === '' && writing !== `${part} ${id}`) return null
    return (
      <TextRow
        key={part}
        row={changeRow(part, id)}
        name={`${part} ${id}`}
        label={`${label}, in ${nameOfParagraph(map, id)}`}
        prompt={bare ? '' : asks}
        text={text}
        said={`in paragraph ${number}: `}
        before={<span className="outline-role">{label}</span>}
      />
    )
  })
}
