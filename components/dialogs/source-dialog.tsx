'use client'
import { useState } from 'react'
import { useDraft } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Field, TextInput } from '@/components/ui/field'
import { ACCORDING_TO } from '@/lib/domain/map/claim-source'
import { setClaimSource } from '@/lib/domain/map/commands/set-claim-source'
import { findClaim } from '@/lib/domain/map/read-map'
import { LIMITS } from '@/lib/domain/shared/limits'
import { AskingDialog } from './asking-dialog'

/** Who says what a card says, and on what evidence. */
export function SourceDialog({ id }: { id: string }) {
  const map = useMap((s) => s.map)
  const { run, ask } = useTools()
  const claim = findClaim(map, id)
  const [first] = useState(() => claim?.source ?? '')
  const [source, setSource] = useState(first)
  useDraft({ table: 'claims', id, field: 'source' }, source === first ? null : source)
  if (!claim) return null
  return (
    <AskingDialog title="Who says so?">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          // What was not touched is not written: somebody else may have since.
          if (source === first || run(setClaimSource, { id, source: source.trim() })) ask(null)
        }}
      >
        <p>{claim.text}</p>
        <Field label={<>{ACCORDING_TO}…</>}>
          <TextInput
            // The dialog is there for this one line.
            autoFocus
            maxLength={LIMITS.text}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        </Field>
        <p className="meta">{SOURCE_HINT}</p>
        <DialogFoot onLeave={() => ask(null)} keep="Keep" />
      </form>
    </AskingDialog>
  )
}

export const SOURCE_HINT = 'A historian, a witness or a document, and on what evidence. A name alone proves little.'
