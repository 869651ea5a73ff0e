'use client'
import { useTelling } from '@/components/map/words/words-context'
import { TextArea } from '@/components/ui/text-area'
import { useActionTools } from '../actions/use-action-tools'
import { keepWritten } from '../actions/written'
import { useMap } from '../editor/map-context'

type Props = {
  /** What is written, as `writing` names it: `point p1`. */
  name: string
  label: string
  text: string
  prompt: string
  /** The row that gets the focus when the writing ends. */
  row: string
  className?: string
  /** Not to be written now: a click is for the row. */
  still?: boolean
}

/** A text of a row: read until it is clicked, or Enter is pressed on its row; then the row is the text box. */
export function WrittenText({ name, label, text, prompt, row, className = '', still = false }: Props) {
  const tools = useActionTools()
  const telling = useTelling()
  const { writing, write } = useMap()
  if (writing !== name)
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the row does the same
      <p className={`written ${className}${text ? '' : ' is-empty'}`} onClick={() => !still && write(name)}>
        {text || prompt}
      </p>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the text box inside is what is left
    <div onBlur={() => write(null)}>
      <TextArea
        label={label}
        className={className}
        placeholder={prompt}
        value={text}
        autoFocus
        onCommit={(next) => keepWritten(tools, name, next, { quietly: true })}
        onDraft={telling(name)}
        onEnd={() => {
          write(null)
          tools.goTo(row)
        }}
      />
    </div>
  )
}
