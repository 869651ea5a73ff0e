'use client'
import { useActionTools } from '@/components/actions/use-action-tools'
import { keepWritten } from '@/components/actions/written'
import { useScaffold } from '@/components/scaffold/scaffold-context'
import { useTelling } from '@/components/session/use-drafts'
import { useIsWriting } from '@/components/session/use-map'
import { TextArea } from '@/components/ui/text-area'
import type { WrittenPart } from '@/lib/domain/map/writing'

type Place = { what: WrittenPart; of: string }
type Props = { place: Place; label: string; text: string; placeholder: string; className?: string }

/** Whether a text of a lane has a box: a blank page has no empty slots; what is written, or being written, is there. */
export function useShowsField(place: Place, text: string): boolean {
  const bare = useScaffold() === 'bare'
  const isWriting = useIsWriting(place)
  return !bare || text !== '' || isWriting
}

/** A text of a lane, in its box. */
export function LaneField({ place, label, text, placeholder, className }: Props) {
  const tools = useActionTools()
  const telling = useTelling()
  const isWriting = useIsWriting(place)
  return (
    <TextArea
      // Asked for by key, it is drawn anew with the focus in it.
      key={isWriting ? 'writing' : 'reading'}
      label={label}
      className={className}
      placeholder={placeholder}
      value={text}
      autoFocus={isWriting}
      onCommit={(written) => keepWritten(tools, place, written, { quietly: true })}
      onDraft={telling(place)}
      onEnd={() => {
        tools.write(null)
        tools.goTo(place.of)
      }}
    />
  )
}
