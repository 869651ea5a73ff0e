'use client'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'

/** The name of a class, and the field that changes it. */
export function ClassTitle({ name, onRename }: { name: string; onRename: (name: string) => void }) {
  const [open, setOpen] = useState(false)
  if (open)
    return (
      <form
        className="flex flex-wrap items-end gap-x-4 gap-y-2"
        onSubmit={(event) => {
          event.preventDefault()
          const given = String(new FormData(event.currentTarget).get('name')).trim()
          if (given && given !== name) onRename(given)
          setOpen(false)
        }}
      >
        <TextInput
          ref={(field) => field?.focus()}
          voice="say"
          name="name"
          required
          maxLength={80}
          defaultValue={name}
          aria-label="Name of the class"
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        />
        <Button type="submit">Keep</Button>
      </form>
    )
  return (
    <>
      <h1 className="font-says font-strong text-h1 leading-tight tracking-[-0.012em] wrap-anywhere">{name}</h1>
      <IconButton label="Rename the class" onClick={() => setOpen(true)}>
        <Icon of={Pencil} />
      </IconButton>
    </>
  )
}
