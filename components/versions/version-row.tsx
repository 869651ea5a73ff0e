'use client'
import { PencilLine, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useDraft } from '@/components/session/use-drafts'
import { useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { useTell } from '@/components/ui/when'
import type { Version } from '@/lib/domain/map/argument-map'
import { removeVersion } from '@/lib/domain/map/commands/remove-version'
import { renameVersion } from '@/lib/domain/map/commands/rename-version'
import { aboutVersion, nameOfVersion } from './version-words'
import { useVersions } from './versions-context'

/** One version: its name, when it was kept and how long there was; to compare, rename or remove. */
export function VersionRow({ version, onRemoved }: { version: Version; onRemoved: () => void }) {
  const { run } = useTools()
  const tell = useTell()
  const { open } = useVersions()
  const [naming, setNaming] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  useDraft({ table: 'versions', id: version.id, field: 'name' }, naming ? typed : null)
  const name = nameOfVersion(version)
  const rename = (to: string) => {
    setNaming(false)
    setTyped(null)
    if (to.trim() !== '' && to.trim() !== version.name)
      run(renameVersion, { id: version.id, name: to.trim() }, 'quietly')
  }
  return (
    <li className="flex items-center gap-3 border-t border-rule py-2">
      <div className="grid min-w-0 flex-1 wrap-anywhere">
        {naming ? (
          <TextInput
            aria-label={`New name of ${name}`}
            defaultValue={version.name}
            maxLength={200}
            // The student asked to write here.
            autoFocus
            onChange={(e) => setTyped(e.target.value)}
            onBlur={(e) => rename(e.target.value)}
            onKeyDown={(e) => {
              if (e.key !== 'Enter' && e.key !== 'Escape') return
              // Escape ends the renaming, not the dialog. Leaving the field is what keeps the name.
              e.preventDefault()
              if (e.key === 'Escape') e.currentTarget.value = version.name
              pencil.current?.focus()
            }}
          />
        ) : (
          <b className="text-card leading-card">{name}</b>
        )}
        <span className="meta">{aboutVersion(version, tell)}</span>
      </div>
      <Button
        size="small"
        aria-label={`Compare ${name}`}
        onClick={() => open({ what: 'compare', from: version.id, to: null })}
      >
        Compare
      </Button>
      <IconButton size="small" ref={pencil} label={`Rename ${name}`} hint="Rename" onClick={() => setNaming(true)}>
        <Icon of={PencilLine} />
      </IconButton>
      <IconButton
        size="small"
        label={`Remove ${name}`}
        hint="Remove"
        onClick={() => {
          if (run(removeVersion, { id: version.id }, 'quietly')) onRemoved()
        }}
      >
        <Icon of={Trash2} />
      </IconButton>
    </li>
  )
}
