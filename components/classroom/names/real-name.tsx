'use client'
import { TextInput } from '@/components/ui/field'

export const REAL_NAME = 'ms-3 font-read text-ink-2'

type Props = {
  pupil: string
  name: string | undefined
  editing: boolean
  /** Null: left as it was. An empty name forgets it. */
  onDone: (name: string | null) => void
}

/** Who a pupil is, beside the pseudonym: written by the teacher, kept on this device. */
export function RealName({ pupil, name, editing, onDone }: Props) {
  if (!editing) return name ? <span className={REAL_NAME}>{name}</span> : null
  return (
    <form
      className="inline-block w-full py-1"
      onSubmit={(event) => {
        event.preventDefault()
        onDone(String(new FormData(event.currentTarget).get('name')).trim())
      }}
    >
      <TextInput
        ref={(field) => field?.focus()}
        name="name"
        defaultValue={name}
        maxLength={80}
        autoComplete="off"
        aria-label={`Name of ${pupil}, on this device only`}
        placeholder="on this device only"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Whatever leaving the field says after this is what was there.
          event.currentTarget.value = name ?? ''
          onDone(null)
        }}
        onBlur={(event) => onDone(event.target.value.trim())}
      />
    </form>
  )
}
