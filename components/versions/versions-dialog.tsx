'use client'
import { useState } from 'react'
import { AskingDialog } from '@/components/dialogs/asking-dialog'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Field, TextInput } from '@/components/ui/field'
import { keepVersion } from '@/lib/domain/map/commands/keep-version'
import { newId } from '@/lib/sync/new-id'
import { VersionRow } from './version-row'
import { useVersions } from './versions-context'

/** The versions of the map, the latest first, and a way to keep one more. */
export function VersionsDialog() {
  const map = useMap((s) => s.map)
  const { run, undo } = useTools()
  const { open } = useVersions()
  const [name, setName] = useState('')
  const [refused, setRefused] = useState(false)
  const [removed, setRemoved] = useState<string | null>(null)
  const versions = map.versions.toSorted((a, b) => compareTexts(b.at, a.at) || compareTexts(b.id, a.id))
  const suggested = `Version ${map.versions.length + 1}`
  const shut = () => open(null)
  return (
    <AskingDialog title="Versions" onShut={shut}>
      <form
        className="flex items-end gap-3 max-phone:flex-col max-phone:items-stretch"
        onSubmit={(event) => {
          event.preventDefault()
          const at = new Date().toISOString()
          const kept = run(keepVersion, { id: newId(), name: name.trim() || suggested, at, minutes: null }, 'quietly')
          setRefused(!kept)
          setRemoved(null)
          if (kept) setName('')
        }}
      >
        <Field className="min-w-0 flex-1" label="Keep the plan as it is now, as">
          <TextInput value={name} maxLength={200} placeholder={suggested} onChange={(e) => setName(e.target.value)} />
        </Field>
        <Button type="submit" variant="primary">
          Keep this version
        </Button>
      </form>
      {refused && <p className="refusal">A map holds at most {map.versions.length} versions. Remove one first.</p>}
      {removed !== null && (
        <p className="mt-3 flex items-center justify-between gap-3 text-card" role="status">
          Removed: {removed}
          <Button
            size="small"
            // The button that had the focus went with its version.
            autoFocus
            onClick={() => {
              setRemoved(null)
              undo()
            }}
          >
            Undo
          </Button>
        </p>
      )}
      {versions.length === 0 ? (
        <p className="meta mt-4">
          No versions yet. Plan against the clock and one is kept when time is up, or keep one yourself before you
          change your mind.
        </p>
      ) : (
        <ul className="mt-4">
          {versions.map((version) => (
            <VersionRow key={version.id} version={version} onRemoved={() => setRemoved(version.name)} />
          ))}
        </ul>
      )}
      <DialogFoot leave="Close" onLeave={shut}>
        <ButtonLink href={`/maps/${map.id}/replay`}>Replay</ButtonLink>
      </DialogFoot>
    </AskingDialog>
  )
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
