'use client'
import { useActionTools } from '@/components/actions/use-action-tools'
import { keepWritten } from '@/components/actions/written'
import { useTelling } from '@/components/session/use-drafts'
import { useIsWriting, useTools } from '@/components/session/use-map'
import { TextArea } from '@/components/ui/text-area'
import type { Writing } from '@/lib/domain/map/writing'

type Props = {
  /** What is written. */
  place: Writing
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
export function WrittenText({ place, label, text, prompt, row, className = '', still = false }: Props) {
  const tools = useActionTools()
  const telling = useTelling()
  const isWriting = useIsWriting(place)
  const { write } = useTools()
  if (!isWriting)
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the row does the same
      <p
        className={`cursor-text rounded-card hover:bg-accent-tint ${className} ${text ? '' : 'font-read! text-ink-3'}`}
        onClick={() => !still && write(place)}
      >
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
        onCommit={(next) => keepWritten(tools, place, next, { quietly: true })}
        onDraft={telling(place)}
        onEnd={() => {
          write(null)
          tools.goTo(row)
        }}
      />
    </div>
  )
}
