'use client'
import { useScaffold } from '@/components/classroom/scaffold/scaffold-context'
import { useTelling } from '@/components/map/words/words-context'
import { TextArea } from '@/components/ui/text-area'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { CHANGE_WORDS, changeIn, changePartsOf } from '@/lib/domain/map/paragraph-change'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import { wordsOf } from '@/lib/domain/question/question-words'
import { useActionTools } from '../actions/use-action-tools'
import { keepWritten } from '../actions/written'
import { useMap } from '../editor/map-context'
import './change-fields.css'

/** What was before and after, how fast it came and for whom; folded away where the question does not ask for it. */
export function ChangeFields({ paragraph }: { paragraph: Paragraph }) {
  const tools = useActionTools()
  const telling = useTelling()
  const bare = useScaffold() === 'bare'
  const { map, writing, write } = useMap()
  const { id } = paragraph
  const isWritten = (part: string) => writing === `${part} ${id}`
  const parts = changePartsOf(map, paragraph).filter(
    (part) => !bare || changeIn(paragraph, part) !== '' || isWritten(part),
  )
  if (parts.length === 0) return null
  const fields = parts.map((part) => {
    const { label, asks } = CHANGE_WORDS[part]
    const name = `${part} ${id}`
    return (
      <div key={part} className="change-field">
        <span aria-hidden="true">{label}</span>
        <TextArea
          // Asked for by key, it is drawn anew with the focus in it.
          key={isWritten(part) ? 'writing' : 'reading'}
          label={`${label}, in paragraph ${nameOfParagraph(map, id)}`}
          className="nopan"
          autoFocus={isWritten(part)}
          placeholder={bare ? '' : asks}
          value={changeIn(paragraph, part)}
          onCommit={(text) => keepWritten(tools, name, text, { quietly: true })}
          onDraft={telling(name)}
          onEnd={() => {
            write(null)
            tools.goTo(id)
          }}
        />
      </div>
    )
  })
  if (wordsOf(map).changes) return <div className="change-fields">{fields}</div>
  return (
    <details className="change-fields" open={parts.some(isWritten) || undefined}>
      <summary className="nopan">Before and after</summary>
      {fields}
    </details>
  )
}
